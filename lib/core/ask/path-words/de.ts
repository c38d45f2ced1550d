// German words of addresses.
export const DE = `
  abfrage abgelehnt ablage abmeldung abrechnung abschluss abschreibung absender abteilung abwesenheit adresse akte
  aktion aktiv aktualisieren aktuell alle allgemein alt ändern änderung anfrage angebot anhang ankauf anlage anlegen
  anlieferung anmerkung ansicht ansprechpartner antrag antwort anwender anwendung anzahlung anzeige anzeigen arbeit
  arbeitsplatz arbeitszeit archiv artikel auditor aufgabe auftrag aufwand ausbildung ausgabe ausgang auslagen
  auslieferung ausschreibung auswahl auswertung bank baum bearbeiten bearbeitung bedarf beleg benachrichtigung
  benutzer berater bereich bericht beschaffung bescheid bestand bestellen bestellung betrag betrieb bewegung bewerber
  bewerbung bewertung bilanz bild buch buchen buchhaltung buchung bürger büro controlling darlehen datei daten datum
  debitor deutsch deutschland dienst dienstleistung dienstplan dienstreise dokument dokumentation drucken eigene
  eingabe eingang einheit einkauf einnahme einreichen einstellung eintrag empfänger ende entgelt entwurf erfassen
  erfassung ergebnis erledigt erstattung erstellen fachbereich fahrzeug fällig fehler feiertag ferien fertigung
  filiale filter finanzen firma formular forschung frage freigabe führung gebäude gebühr gehalt genehmigen genehmigung
  gesamt geschäft geschäftsjahr geschäftspartner gruppe gutschrift haben halle handbuch handel haupt hauptbuch
  haushalt heute hilfe hinzufügen inhalt instandhaltung interessent inventur jahr jahresabschluss kalender kanal karte
  kasse katalog kategorie kauf klasse konfiguration kontakt konto konzern kosten kostenstelle krank krankmeldung
  kreditor kunde kundendienst kurs kurse lager land lauf leistung leitfaden leitung lernen lesen lieferant
  lieferschein lieferung liste lizenzen lohn löschen mahnung mandant maschine maßnahme material meine meldung menge
  miete mitarbeiter mitglied mitteilung monat nachricht neu neue neuer neues notiz nummer nutzer offen öffentlich
  ordner ort partner person personal plan planung portal posten preis probe produkt produktion projekt protokoll
  prüfung qualität quelle rabatt rahmenvertrag rechnung rechnungswesen rechte region reise reisekosten rente
  reservierung rolle rückgabe rückmeldung sache sachkonto saldo sammel schicht schule schulung seite senden spesen
  stamm stammdaten standort start statistik stelle stellen stellenplan stempel steuer stornieren storno straße
  stücklisten stunde suche suchen tabelle tag tarif teil teilnehmer termin text thema ticket titel übersicht übung
  umbuchung umsatz und unterlagen unternehmen urlaub urlaubsantrag verantwortlich verbindlichkeit verein verfahren
  verkauf verlauf versand versicherung version vertrag vertrieb verwaltung vorgang vorgesetzter vorlage vorschau
  vorschlag währung ware wareneingang wartung weiter werk wiki woche zahl zahlen zahlung zeile zeit zeiterfassung
  zeugnis ziel zuordnung zurück zusammenfassung
`;
