// German words of trades: health, law, schools, authorities, building, transport, banks and more.
export const DE_TRADES = `
  abfahrt abfall abgabe abgang abgesagt abgeschlossen abgleich abholung ablauf ablehnung abmahnung abnahme abo
  abonnement abruf absage absatz abschlag absicherung abstimmung abteil abtretung abwasser abwesend abzug affinität
  agentur akkord akquise aktenzeichen aktie aktiviert alarm altersteilzeit ambulanz anamnese anerkennung anfang
  anforderung angehörige angelegenheit angelegt angenommen angestellte anhörung anleihe anleitung anliegen annahme
  anordnung anpassung anrufe anschaffung anschluss anschreiben anstalt anteil apotheke arbeitgeber arbeitnehmer
  arbeitsgang arbeitsmittel arbeitsschutz arbeitsunfähigkeit arznei arztbrief attest aufenthalt auflage auflösung
  aufmaß aufsicht aufstellung aufteilung aufzug ausgeliefert auslagerung ausland auslastung auslöser ausnahme
  ausrüstung ausschuss ausstattung ausstehend ausstellung austausch austritt auszahlung auszubildende auszug
  außenhandel außenstände azubi bafög bahn basis bauhof bauvorhaben beamte beantragt bearbeitet bebauungsplan
  befragung befreiung befristung befund begehung begleitung begründung behandlung behälter behörde beihilfe beirat
  beistellung beitritt bekanntmachung belastung belegschaft beleuchtung benennung beratung bereitschaft bereitstellung
  bergung beruf berufung besichtigung besitz bestellanforderung besteller bestellt bestellvorschlag bestätigte
  bestückung besuch besucher betriebsmittel betriebsstätte bett beurlaubung beurteilung bevorratung bewilligung
  bezahlt bezeichnung bezirk bezug bezüge bibliothek bieter bietergemeinschaft boden brandschutz brief broschüre
  brutto bund bundesland bußgeld datenblatt datenschutz dauer diagramm dialyse diebstahl diplom disponent dozent
  drittmittel durchführung durchgang durchlauf durchsatz durchschnitt ebene eignung eilauftrag einarbeitung einbau
  einbürgerung eingegangen eingereicht eingliederung einigung einkommen einladungsliste einlage einlagerung einsicht
  einspruch eintritt einwilligung einwohner einzahlung einzelteil elektro eltern elternabend endgeräte energie engpass
  entladung entlassung entlohnung entnahme entscheidung entschieden entschädigung entsorgung entwicklung erfolg
  erfüllung ergänzung erhebung erinnerung erklärung erlaubnis ermittlung ermäßigung ernährung ersteller erstellt
  ertrag erwerb erzeugnis eröffnung etage etat etikett fach fachabteilung fachkraft fahrer fahrgast fahrplan
  fahrschein faktura fakturierung fall familie fassung fehlbestand fehlgeschlagen fehlzeit fernwartung fertig
  fertigmeldung fest feuerwehr fibu finanzamt finanzierung fischerei flug flugplan flurstück fläche folge forst
  fortbildung fortschritt fracht frachtbrief fragebogen freigegeben freistellung freiwillig freizeit friedhof funktion
  förderantrag führerschein fürsorge gabelstapler gast gastronomie gebiet gebot gebucht geburt gebäck gefährdung
  gefährdungsbeurteilung gegenkonto geld geldwäsche geliefert geltung gelände gemeinderat genehmigt genossenschaft
  geplant gericht geschlossen geschäftsvorfall gesellschaft gesellschafter gesetz gesperrt gespräch gestern gesundheit
  getränke gewerbe gewerk gewerke gewicht gewährleistung gleitzeit gliederung grenze grundbuch grundschule gutachten
  gästehaus güter haftung hauptversammlung haus hausmeister hebamme hebesatz heim heizung helfer herkunft hersteller
  herstellung hilfsmittel hinterlegung hochschule honorar hort hundesteuer höhe impfung inaktiv inhaber innendienst
  innung insolvenz instandsetzung institut interne inventar jagd jubiläum jugend jugendamt justiz kabine kader kammer
  kampagne kanzlei kapital kassensturz kataster kaution kennzeichen kfz kita klage klausur kleidung kläger kläranlage
  kollege kommissionierung kommune kommunikation kongress konsignation kontenplan kontenrahmen kontingent kontoauszug
  kopf kopie kostenart kostenträger kostenübernahme kraftstoff krankenhaus kredit kulanz kultur kunststoff kurier
  kurzarbeit körperschaft künstler kürzel kürzung ladeliste laden ladung lagebericht lagerplatz landwirtschaft
  lastenheft lebenslauf leergut leerung legende lehre lehrer lehrling lehrplan leihe leitstelle leitweg lexikon
  lieferabruf lieferdatum lieferplan liegenschaft linie liquidität lizenz lkw lohnart längen lücke lüftung magazin
  mahnlauf mahnstufe mahnwesen makler mandat maut mechanik medien medikament medizin mehrwertsteuer mensa merkblatt
  merkliste merkmal messe messung metall mietvertrag minderung mindestbestand ministerium mitarbeit mittag mittel
  mobil modul montage morgen mutterschutz möbel müll nacharbeit nachbearbeitung nachbestellung nachfolge
  nachhaltigkeit nachkalkulation nachlass nacht nachtrag nachtschicht nahrung nebenkosten netto nichtkonformität
  niederschrift notaufnahme notdienst notfall nutzung nutzungsdauer obergrenze ordnung ordnungsamt pacht paket papier
  parkplatz partei passagier pegel pensum pfand pfandkonto pfarramt pflegegrad pflicht pflichtenheft pforte pfändung
  pförtner plakat platz polizei polizze praktikant praktikum praxis produzent prognose prokura prozess präsentation
  prüfer prüfling prüflos prüfmittel prüfstand publikation punkt päckchen qualifikation quartal quartier rathaus
  reaktion realschule rechenzentrum recht rechtsanwalt redaktion referent regal reinigung rekrutierung rentner rezept
  richter richtlinie risiko rohstoff ruhezeit rätsel röntgen rücklage rücknahme rückruf rücktritt rüsten rüstzeit saal
  saatgut sachbearbeiter sachbearbeitung sachmittel sachverständige sanierung schacht schalter schaltplan scheck
  schiedsrichter schiene schlachthof schließung schluss schlussrechnung schnitt schnittstelle schreiben schriftverkehr
  schrott schuld schulden schuldner schutz schwangerschaft schwerpunkt schwester schwimmbad senat serie serienbrief
  siedlung siegel skizze sofort solaranlage sortiment sozialamt soziales spediteur spedition speicher speise
  speiseplan spind sprechstunde spritzguss staat stadt stadtwerke staffel stahl stammblatt station stau steckbrief
  stellplatz stellungnahme stellvertreter stichprobe stichtag stiftung stimme stipendium stoff storniert strafe
  strategie streik streitfall strom struktur studie studiengang studienplatz stundenzettel sturz störfall störung
  stück stückliste stütze subunternehmer säule tafel tagesordnung tanken tankkarte tausch telearbeit telefon theater
  therapie toner tonne tote trag tragwerk treffen treibstoff trennung trinkwasser träger turnus turnusprüfung
  tätigkeit umbau umfang umfrage umgebung umlagerung umlauf umrechnung umrüstung umschlag umschulung umwelt unbezahlt
  unfall unfallbericht universität unterbrechung unterhalt unterkunft unternehmer unterricht unterrichtung
  unterstützung untersuchung unterweisung unvollständig urkunde ursprung urteil veranlagung veranstalter veranstaltung
  verarbeitet verband verbesserung verdacht verfahrensanweisung verfügbarkeit verfügung vergabe vergleich verhandlung
  verkehr verknüpfung verlag verletzung verlust verlängerung vermerk vermittlung vermögen verordnung verpflegung
  verpflichtung versammlung versandt verschrottung versendet versetzung versicherte verspätung verstoß versuch
  vertretung verwaltungsakt verwarnung verweis verwendung verwendungsnachweis verzug veterinär vieh visum
  volkshochschule vollmacht vollständig voranmeldung voranschlag voraussetzung vorbereitung vordruck vorfall vorgabe
  vorhaben vorkasse vorlesung vormund vorrichtung vorschuss vorsorge vorstand vorstellung vorsteuer vorteil vortrag
  vorverkauf wahl wahlen wandel warenkorb warnung warteliste wartend warteschlange wasser wasserzähler weihnachtsgeld
  weisung werbung werkstatt werkzeug wertpapier wettbewerb widerspruch wiedervorlage wiegeschein wirtschaft
  wirtschaftsplan wissenschaft wohnen wohngeld wohnung wunsch wäsche zahn zahnarzt zeitschrift zelle zertifikat zeuge
  zimmer zubehör zufriedenheit zugewiesen zugriff zulassung zulieferer zurückgestellt zurückgewiesen zusammenarbeit
  zusatz zuschlag zuschuss zustimmung zuständigkeit zutritt zuweisung zuzahlung zweck zwischenablage zwischenrechnung
  zyklus öffentlichkeit öffnungszeiten überfällig überführung übergabe überhang überlassung übernahme überprüfung
  überschuss übersetzung überstunde übertrag übertragung überwachung
`;
