// German words of trades: health, law, schools, authorities, building, transport, banks and more.
export const DE_TRADES = `
  abbrechen aber abfahrt abfall abgabe abgang abgesagt abgeschlossen abgleich abholung ablauf ablegen ablehnen
  ablehnung abmahnung abnahme abnehmen abo abonnement abruf abrufen absage absagen absatz abschicken abschlag
  abschließen absenden absicherung abstimmen abstimmung abteil abtretung abwasser abwesend abziehen abzug affinität
  agentur akkord akquise aktenzeichen aktie aktiviert akzeptieren alarm altersteilzeit ambulanz analysieren anamnese
  anbieten anerkennung anfang anfordern anforderung angehörige angelegenheit angelegt angenommen angestellte anheften
  anhörung ankreuzen anleihe anleitung anliegen annahme anordnung anpassen anpassung anrufe anrufen anschaffung
  anschauen anschluss anschreiben ansehen anstalt anteil anweisen apotheke arbeitgeber arbeitnehmer arbeitsgang
  arbeitsmittel arbeitsschutz arbeitsunfähigkeit archivieren arznei arztbrief attest auch aufenthalt aufgeben aufheben
  auflage auflösung aufmaß aufsicht aufstellung aufteilen aufteilung aufzug aus ausblenden ausbuchen auschecken
  ausdrucken ausfüllen ausgeben ausgeliefert auslagerung ausland auslastung ausleihen auslösen auslöser ausnahme
  ausrüstung ausschließen ausschuss ausstattung ausstehend ausstellen ausstellung austausch austauschen austritt
  auswerten auszahlen auszahlung auszubildende auszug außenhandel außenstände azubi bafög bahn basis bauhof
  bauvorhaben beamte beantragen beantragt beantworten bearbeitet beauftragen bebauungsplan beenden befragung befreiung
  befristung befund begehung beginnen begleitung begründung behalten behandlung beheben behälter behörde bei beihilfe
  beim beirat beistellung beitritt bekanntmachung belastung belegschaft beleuchtung benachrichtigen benennung beratung
  berechnen bereitschaft bereitstellung bergung berichtigen beruf berufung beschreiben besichtigung besitz
  bestellanforderung besteller bestellt bestellvorschlag bestätigte bestückung besuch besuchen besucher betriebsmittel
  betriebsstätte bett beurlaubung beurteilung bevorratung bewerten bewilligung bezahlen bezahlt bezeichnung bezirk
  bezug bezüge bibliothek bieter bietergemeinschaft bis bisherige boden brandschutz broschüre brutto bund bundesland
  bußgeld datenblatt datenschutz dauer diagramm dialyse diebstahl diplom direkt dispo disponent dozent drittmittel
  duplizieren durch durchführen durchführung durchgang durchlauf durchsatz durchschnitt ebene eigen eignung eilauftrag
  eilig einarbeitung einbau einbuchen einbürgerung einchecken einfach einfügen eingegangen eingereicht eingliederung
  einigung einkommen einladungsliste einlage einlagern einlagerung einplanen einrichten einscannen einsehen einsetzen
  einsicht einspruch einstellen eintritt einwilligung einwohner einzahlung einzel einzelteil einziehen elektro
  elektronisch eltern elternabend endgeräte energie engpass entfernen entladung entlassung entlohnung entnahme
  entnehmen entscheiden entscheidung entschieden entschädigung entsorgung entwerfen entwicklung erfolg erfragen
  erfüllung ergänzen ergänzung erhalten erhebung erinnern erinnerung erklärung erlaubnis erledigen ermitteln
  ermittlung ermäßigung ernährung erstatten ersteller erstellt erteilen ertrag erweitern erwerb erzeugnis eröffnen
  eröffnung etage etat etikett exportieren extern fach fachabteilung fachkraft fachverfahren fahrer fahrgast fahrplan
  fahrschein faktura fakturierung fall familie fassung fehlbestand fehlende fehlerhaft fehlgeschlagen fehlzeit
  fernwartung fertig fertigmeldung fest festlegen feuerwehr fibu finanzamt finanzierung fischerei flug flugplan
  flurstück fläche folge forst fortbildung fortschritt fortsetzen fracht frachtbrief fragebogen frei freigegeben
  freistellen freistellung freiwillig freizeit friedhof funktion förderantrag führen führerschein für fürsorge
  gabelstapler ganz gastronomie geben gebiet gebot gebucht geburt gebäck gefährdung gefährdungsbeurteilung gegen
  gegenkonto geld geldwäsche geliefert geltung gelände gemeinderat gemeinsam genehmigt genossenschaft geplant gericht
  geschlossen geschäftsvorfall gesellschaft gesellschafter gesetz gesetzlich gesperrt gespräch gestern gesundheit
  getränke gewerbe gewerk gewerke gewicht gewährleistung gleich gleitzeit gliederung grenze grundbuch grundschule
  gutachten gästehaus gültig güter haftung halb hauptversammlung haus hausmeister hebamme hebesatz heim heizung helfer
  herkunft hersteller herstellung hilfsmittel hinter hinterlegen hinterlegung hoch hochladen hochschule holen honorar
  hort hundesteuer höhe ihre impfung importieren inaktiv individuell inhaber innen innendienst innung insolvenz
  installieren instandsetzung institut interne inventar jagd jede jeder jubiläum jugend jugendamt justiz jährlich
  kabine kader kalkulieren kammer kampagne kanzlei kapital kassensturz kataster kaufmännisch kaution kein keine
  kennzeichen kennzeichnen kfz kita klage klausur kleidung klein kläger kläranlage klären kollege kombinieren kommend
  kommentieren kommissionierung kommune kommunikation kongress konsignation kontenplan kontenrahmen kontieren
  kontingent kontoauszug kontrollieren konvertieren kopf kopie kopieren korrigieren kostenart kostenträger
  kostenübernahme kraftstoff krankenhaus kredit kulanz kultur kunststoff kurier kurz kurzarbeit körperlich
  körperschaft künftig künstler kürzel kürzen kürzung ladeliste laden ladung lagebericht lagerplatz landwirtschaft
  lang lastenheft lebenslauf leer leeren leergut leerung legende lehre lehrer lehrling lehrplan leihe leihen
  leitstelle leitweg letzte letzter lexikon lieferabruf lieferdatum liefern lieferplan liegenschaft linie liquidität
  lizenz lkw lohnart längen lücke lüftung magazin mahnen mahnlauf mahnstufe mahnwesen makler mandat manuell markieren
  maut mechanik medien medikament medizin medizinisch mehr mehrwertsteuer mein meldebescheinigung melden mensa
  merkblatt merkliste merkmal messe messen messung metall mietvertrag minderung mindestbestand minimieren ministerium
  mit mitarbeit mittag mitteilen mittel mobil modul monatlich montage morgen mutterschutz möbel müll nach nacharbeit
  nachbearbeitung nachbestellen nachbestellung nachfolge nachfragen nachhaltigkeit nachholen nachkalkulation nachlass
  nachreichen nacht nachtrag nachtragen nachtschicht nahrung neben nebenkosten nehmen netto nicht nichtkonformität nie
  niederschrift niedrig noch notaufnahme notdienst notfall notieren nutzen nutzung nutzungsdauer nächste oben
  obergrenze ohne ordnen ordnung ordnungsamt pacht paket papier parken parkplatz partei passagier pausieren pegel
  pensum persönlich pfand pfandkonto pfarramt pflegegrad pflicht pflichtenheft pforte pfändung pförtner plakat platz
  polizei polizze praktikant praktikum praxis pro produzent prognose prokura protokollieren prozess präsentation
  präsentieren prüfer prüfling prüflos prüfmittel prüfstand publikation punkt päckchen qualifikation quartal quartier
  rathaus reaktion realschule rechenzentrum recht rechtsanwalt redaktion reduzieren referent regal registrieren
  reinigung rekrutierung rentner reparieren reservieren rezept richter richtlinie risiko rohstoff ruhezeit rätsel
  röntgen rücklage rückmelden rücknahme rückruf rücktritt rüsten rüstzeit saal saatgut sachbearbeiter sachbearbeitung
  sachlich sachmittel sachverständige sanierung scannen schacht schalter schaltplan scheck schiedsrichter schiene
  schlachthof schließen schließung schluss schlussrechnung schnell schnitt schnittstelle schreiben schriftlich
  schriftverkehr schrott schuld schulden schuldner schutz schwangerschaft schwer schwerpunkt schwester schwimmbad sein
  seit senat serie serienbrief setzen siedlung siegel simulieren skizze sofort solaranlage sonstige sortieren
  sortiment sozial sozialamt soziales sozialversicherung spediteur spedition speicher speichern speise speiseplan
  spind sprechstunde spritzguss spät später staat stadt stadtwerke staffel stahl stammblatt station stau steckbrief
  stellplatz stellungnahme stellvertreter steuerlich stichprobe stichtag stiftung stimme stipendium stoff stoppen
  storniert strafe strategie streik streitfall strom struktur studie studiengang studienplatz stundenzettel sturz
  städtisch ständig störfall störung stück stückliste stütze subunternehmer säule tafel tagesordnung tanken tankkarte
  tausch tauschen technisch teilnehmen teilweise telearbeit telefon telefonisch theater therapie toner tonne tote trag
  tragwerk treffen treibstoff trennung trinkwasser träger turnus turnusprüfung täglich tätigkeit umbau umbuchen umfang
  umfrage umgebung umlagern umlagerung umlauf umrechnung umrüstung umschlag umschulung umwandeln umwelt unbezahlt
  unfall unfallbericht ungeprüft ungültig universität unklar unser unten unter unterbrechen unterbrechung unterhalt
  unterkunft unternehmer unterricht unterrichtung unterschreiben unterstützung untersuchen untersuchung unterweisung
  unvollständig urkunde ursprung urteil veranlagung veranlassen veranstalten veranstalter veranstaltung verarbeitet
  verband verbessern verbesserung verdacht verfahrensanweisung verfassen verfolgen verfügbarkeit verfügung vergabe
  vergeben vergleich vergleichen verhandlung verkehr verknüpfen verknüpfung verladen verlag verlegen verletzung
  verlust verlängern verlängerung vermerk vermitteln vermittlung vermögen verordnung verpflegung verpflichtung
  verrechnen versammlung versandt verschicken verschieben verschrottung versendet versetzung versichern versicherte
  verspätung verstoß versuch vertraglich vertreten vertretung verwalten verwaltungsakt verwarnung verweis verwenden
  verwendung verwendungsnachweis verwerfen verzug veterinär vieh viel virtuell visum volkshochschule vollmacht
  vollständig von vor vorab voranmeldung voranschlag voraussetzung vorbereiten vorbereitung vordruck vorfall vorgabe
  vorhaben vorher vorkasse vorlesung vorläufig vormerken vormund vorrichtung vorschuss vorsorge vorstand vorstellung
  vorsteuer vorteil vortrag vorverkauf wahl wahlen wandel warenkorb warnung warteliste wartend warteschlange warum
  wasser wasserzähler wegen weihnachtsgeld weisung weitergeben weiterleiten welche wenn werbung werkstatt werkzeug
  wertpapier wettbewerb wichtig widersprechen widerspruch wieder wiederholen wiedervorlage wiegeschein wirtschaft
  wirtschaftsplan wissenschaft wohnen wohngeld wohnung wunsch wäsche wöchentlich zahn zahnarzt zeichnen zeigen
  zeitschrift zelle zentral zertifikat zeuge ziehen zimmer zubehör zufriedenheit zugewiesen zugriff zukaufen zukünftig
  zulassung zulieferer zum zuordnen zur zurückgeben zurückgestellt zurückgewiesen zurücknehmen zurückziehen
  zusammenarbeit zusammenfassen zusammenführen zusatz zuschlag zuschuss zustellen zustimmen zustimmung zuständig
  zuständigkeit zusätzlich zutritt zuweisen zuweisung zuzahlung zweck zwischen zwischenablage zwischenrechnung zyklus
  öffentlichkeit öffnen öffnungszeiten über überfällig überführung übergabe übergeben überhang überlassung übermitteln
  übernahme übernehmen überprüfen überprüfung überschuss übersetzen übersetzung überstunde übertrag übertragen
  übertragung überwachen überwachung überweisen
`;
