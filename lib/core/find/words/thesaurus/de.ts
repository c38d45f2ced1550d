// German words that applications use for each other: groups of words, one bar between two.
export const DE = `
  löschen entfernen verwerfen | hinzufügen anlegen erstellen neu | erstellen anlegen erzeugen
  bearbeiten ändern anpassen | anzeigen zeigen darstellen sichtbar | anzeige darstellung ansicht
  verbergen ausblenden verstecken unsichtbar verborgen | aktivieren einschalten ermöglichen erlauben
  deaktivieren ausschalten abschalten | beginn start anfang | ende schluss | auswählen wählen auswahl
  option einstellung | einstellung konfiguration option | nutzer benutzer anwender teilnehmer person konto
  benutzer nutzer anwender mitglied | benutzername anmeldename nutzername | passwort kennwort
  anmelden einloggen anmeldung login | anmeldung login registrierung | abmelden ausloggen | mail email nachricht
  nachricht mitteilung mail | benachrichtigung mitteilung nachricht | adresse url link | link verweis url
  server host rechner | ordner verzeichnis pfad | datei dokument anhang | hochladen upload
  herunterladen download | importieren import | exportieren export | bild foto grafik
  titel name überschrift bezeichnung | betreff thema titel | beschreibung text erläuterung
  kommentar anmerkung notiz bemerkung | zusammenfassung kurzfassung | inhalt text | größe länge umfang
  grenze begrenzung limit höchstens maximal | maximal höchstens maximum | minimal mindestens minimum
  anzahl menge zahl | betrag summe | preis kosten | gesamt summe | standard voreinstellung vorgabe
  erforderlich notwendig pflicht | datum tag zeitpunkt | zeit uhrzeit dauer | dauer zeitraum zeit
  frist termin abgabe fällig | abgabe einreichung lösung | verspätet spät | sprache übersetzung | land staat
  ort stadt | telefon handy | firma unternehmen | abteilung bereich | gruppe team | rolle berechtigung recht
  berechtigung recht zugriff erlaubnis | zugriff zugang berechtigung | autor verfasser
  verwalter administrator admin | gast anonym | schüler studierende lernende teilnehmer | lehrer trainer dozent
  kurs lehrgang | bewertung note punkte | test prüfung quiz | frage aufgabe | antwort rückmeldung
  rückmeldung feedback | abschluss abgeschlossen | fehler problem | warnung hinweis | reihenfolge sortierung
  sortieren reihenfolge | kategorie bereich | schlagwort tag | art typ | aussehen darstellung design
  vorlage muster | spalte feld | zeile eintrag datensatz | eintrag element | liste tabelle
  prüfen überprüfen testen | bestätigen freigeben | ablehnen verweigern | zulassen erlauben | sperren blockieren
  ausschließen ignorieren | suchen finden suche | filtern filter | kopieren duplizieren | ersetzen überschreiben
  speichern sichern | behalten aufbewahren | sicherung backup | verlauf protokoll | protokoll log
  überwachen beobachten | abonnieren abonnement | einschreiben einschreibung | registrieren registrierung
  privat persönlich | öffentlich alle | veröffentlichen freigeben | version fassung | teilen freigeben
  senden schicken versenden | netzwerk netz | regel bedingung | bedingung voraussetzung | auftrag job
  ausführen starten | aktualisieren aktualisierung | installieren installation | erweiterung plugin modul
  quelle ursprung | befehl kommando | zufällig mischen | durchschnitt mittelwert | diagramm grafik
  bericht statistik | menü navigation | schaltfläche button | qualität auflösung | mehrere mehrfach | oben über
  unten unter | beitrag artikel | diskussion thema | veranstaltung ereignis termin | kalender termine
  eingeben eingabe
`;
