// German words of addresses.
export const DE = `
  abfrage abgelehnt ablage abmeldung abrechnen abrechnung abschluss abschreibung absender abteilung abteilungen
  abweichung abwesenheit abwicklung adresse akte aktion aktiv aktualisieren aktuell alle allgemein alt amt anfrage
  angebot anhang ankauf anlage anlagenbuchhaltung anlegen anlieferung anmeldeliste anmerkung ansicht ansprechpartner
  ansprechpartnerin antrag antwort anwender anwendung anzahlung anzeige anzeigen arbeit arbeitsplatz arbeitszeit
  archiv artikel arzt audit auditor aufgabe aufnahme auftrag aufwand ausbildung ausfall ausgabe ausgang ausgleich
  auslagen auslieferung ausschreibung auswahl ausweis auswertung außendienst bank bau baum baustelle bearbeiten
  bearbeiter bearbeitung bedarf beitrag beleg belegart benachrichtigung benutzer berater berechtigung bereich bericht
  beschaffung bescheid besprechung bestand bestellen bestellung beteiligung betrag betreuung betrieb betriebsrat
  bewegung bewerber bewerbung bewertung bilanz bild bonität buch buchen buchhaltung buchung buchungskreis bürger büro
  charge controlling darlehen datei daten datum dauerauftrag debitor deckung deutsch deutschland dienst dienstleistung
  dienstplan dienstreise disposition dokument dokumentation druck drucken eigene eingabe eingang einheit einkauf
  einnahme einreichen einsatz einstellung einstellungen eintrag elternzeit empfang empfänger ende entfernung entgelt
  entwurf erfassen erfassung ergebnis erledigt erlös erneuern ersatz erstattung erstellen fachbereich fahrt
  fahrtenbuch fahrzeug fax fehler feiertag feld ferien fertigung festschreiben filiale filter finanzen firma forderung
  formular forschung frage freigabe freigeben frist fuhrpark fällig führung gebäude gebühr gefahrstoff gegenstand
  gehalt gemeinde genehmigen genehmigung gesamt geschäft geschäftsjahr geschäftspartner gewinn grundstück gruppe
  gutschrift gültigkeit haben halle handbuch handel haupt hauptbuch haushalt heute hilfe hinweis hinzufügen immobilie
  inbetriebnahme inhalt instandhaltung interessent inventur investition ist jahr jahresabschluss jahresgespräch
  kalender kanal kapazität karte kasse katalog kategorie kauf kennzahl klasse klinik kommission konfiguration kontakt
  kontierung konten konto kontrolle konzern korrektur kosten kostenstelle krank krankmeldung kreditor kreis kunde
  kundendienst kurs kurse kündigung labor lager land lastschrift lauf lehrgang leistung leiter leitfaden leitstand
  leitung lernen lesen lieferant lieferschein lieferung liste lizenzen lohn lohnlauf los löschen mahnung mandant
  mangel markt maschine material maßnahme meine meldung menge miete mieter mitarbeiter mitarbeitergespräch mitglied
  mitteilung monat monatsabschluss muster nachricht nachweis netz neu neue neuer neues niederlassung notiz nummer
  nutzer objekt offen offene ops ordner ort palette partner patient pause person personal pflege plan plantafel
  planung portal posten postfach preis probe probezeit produkt produktion projekt protokoll provision prüfen prüfplan
  prüfung qualität quelle quittung rabatt rahmen rahmenvertrag raum rechnung rechnungswesen rechte referat regel
  region reise reisekosten reklamation rente reparatur reservierung rolle rück rückgabe rückmeldung rückstand
  rückstellung sache sachkonto saison saldo sammel satz schaden schein schicht schule schulung schüler seite senden
  sendung sicherheit sitz skonto soll sonder sparte sperre spesen sprache stamm stammdaten stand standort stapel start
  statistik status stelle stellen stellenplan stempel steuer stornieren storno straße studium stufe stunde stücklisten
  suche suchen summe tabelle tag tarif technik teil teilnehmer termin text thema ticket titel tour transport treffer
  umbuchung umlage umsatz umzug und unterlagen unternehmen unterschrift urlaub urlaubsantrag verantwortlich
  verbindlichkeit verbrauch verein vereinbarung verfahren vergütung verkauf verlauf verleih vermietung verpachtung
  versand versicherung version verteiler vertrag vertrieb verwaltung verzeichnis vorgang vorgesetzter vorlage vorrat
  vorschau vorschlag ware wareneingang wartung wechsel weiter weiterbildung werk wert widerruf wiki woche währung zahl
  zahlen zahllauf zahlung zahlungslauf zeichnung zeile zeit zeiterfassung zentrale zeugnis ziel zins zoll zulage
  zuordnung zurück zusage zusammenfassung zustand zustellung zähler ändern änderung öffentlich übersicht überstunden
  überweisung übung
`;
