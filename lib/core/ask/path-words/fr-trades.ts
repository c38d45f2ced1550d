// French words of trades: health, law, schools, authorities, building, transport, banks and more.
export const FR_TRADES = `
  abandon abattoir abondement absent accouchement accréditation accueillir accès acquittement acquéreur actionnaire
  actuel adjoint administré affiliation affrètement agrément ajournement ajustement alimentation aliments allergie
  allocataire amélioration aménagement analyse annonce annulation annulé antécédent apprenant apprenti apprentissage
  approuvé apurement architecte armement arrivage arrivée arrêt artisan ascenseur assainissement assemblée assesseur
  assiduité association associé assureur assuré astreinte attribution attribué auditeur augmentation autorité
  auxiliaire avancement avarie avocat ayant bagage banc barrage bassin batterie beton bibliothécaire bienvenue billet
  billetterie biologie blanchisserie blessure blocage boisson bordereaux bourse boîte brevet brigade brut budgétaire
  bureaux bâtiment bénévole calcul calculs campagne campus cantine capteur caractéristique carnet caution cellule
  chambre champ changement chaque chargement chaudière chauffage chauffeur chef chirurgie chronologie chute chômage
  circuit circulation citoyen citoyenneté classement climatisation clinique clos coefficient coiffure collectif
  collectivité commandement commerce commissaire communal compagnie comparaison complément composant composition
  compta comptage concertation conciliation conducteur conflit conformité congrès connaissance consentement
  consignation consommable consommateur constat constatation conteneur contractuel contravention contremaître
  contribuable convocation convoi coordinateur copropriété correctif correspondance correspondant couleur couloir
  coupure couverture couvrir criminel croissance crèche créance créancier créé cuisine cumul célibataire dasri degré
  demain destinataire dette diagnostic dictionnaire différence diplôme directeur dispense disponibilité disponible
  dispositif dispositifs divers domiciliation donateur douane douanes doublon débiteur début décaissement décharge
  déchet déchèterie décompte découvert décret décès dédouanement défaut dégât délai délégué démission déménagement
  dépannage départ dépassement dépistage déploiement déploiements déposer dérogation désistement détachement détenteur
  développement effectué embarquement embauche emplacement employeur emprunteur encadrement encaissement encaissé
  encours enfance enfant enfants engin enlèvement enregistrement enregistrements enrôlement ensemble entrepôt envoyé
  ergonomie escale essence estimation excédent exemplaire exigence expatrié expertise exploitant exportation
  exposition expéditeur expédié externe extrait fabricant facteur factu faculté faible fait familial fausse fauteuil
  favori femme fermeture fermier fermé ferroviaire fidélité filière filtre financement financier flux foires
  fonctionnaire fonctionnement fondation fonderie forestier forfait formateur fournitures foyer fraction fraude fret
  frontière fréquence fuite funéraire fériés gabarit gain garde garderie gare gestionnaire glossaire graphique gratuit
  greffe grève guichet géographie habitant habitation handicap hausse hebdomadaire hier hiérarchique huissier hôpital
  identité immatriculation immeuble impayé impayés importation imposition impression inactif inactifs inaptitude
  incendie inclusion indemnisation indisponibilité industrie infirmerie infirmier infraction ingénieur inondation
  inspecteur internat interprète interruption intitulé intérimaire intérêts invalidité investisseur isolement
  itinéraire jeunesse journée juge jugement juridique jury justice kilométrique lancement langage licenciement
  licencié lissage literie litige livrable livreur locatif logiciel logistique loisirs longueur loyer loyers lésion
  mainlevée mairie maison majoration mandataire manifestation manuel maquette marchandise mariage marin marque
  maternelle maternité matières mensualité mensuel mercuriale mesure meuble ministère mobilier modalité monnaie motif
  moyen moyenne municipalité mécanique médecin médecine médicaments métier métrologie naissance naissances nationalité
  navette nettoyage niveaux notaire notation nourrice nouveautés nouveaux nuisance négociation objection observatoire
  obsèques officiel opérateur opérationnel ordonnance ordonnancement ouverture ouvrage ouvrier panne parcelle parcours
  partenariat passage passager passation passif patrimoine pensionné perception permanence perte perçu physique
  piscine plafond plainte planification plateforme policier politique pompiers pondération potentiel poubelle
  pourcentage priorité procuration procureur productivité professeur professionnel progression promoteur propriétaire
  propriété prospection provisoire proximité préavis précision prélèvement préparateur présence président prêt prêteur
  psychologie publié pupitre pédagogie pédiatrie pénalité périmètre périscolaire quotidien quotité rachat radiologie
  ramassage rang rappel rayon rayonnage rebut recensement rechange recommandation reconnaissance recours recrue
  recteur rectification recyclage refus regroupement rejet rejeté reliquat remarque rembourser remplaçant rendement
  renfort renseignement rentrée repas représentant respect restitution restriction retourné retraite reçu reçus
  riverain rupture réassort réclamant récompense rédaction réduction réemploi réforme référentiel régie régularisation
  réparation répétition résiliation résilié rétribution salariale salle sanitaire sauvegarde scolaire scolarité
  scrutin scénario seau secours secrétaire secteur sens serveur seuil signalétique siège soin soins solidarité
  sollicitation sommaire somme sondage sortant souche soumis souscription soutien spectacle spécialité stabilité stade
  statut subrogation substitution supérieur surface surveillant suspendu suspension syndic syndical syndicat séminaire
  tableaux taille technicien technique tension terrain territoire thèse timbre tirage tissu titulaire toiture tourisme
  tournée tracteur traduction traite tranche transfert transmis transporteur travailleur travaux traçabilité trop
  trousse tutelle tuteur télétravail témoin univers université urbanisme urgence urgences usinage vacataire vaccin
  vagues validé validés vendeur ventilation versement veuve viabilité viande vidange vieillesse visiteur vitesse voie
  voirie voiture volontaire voyageur vrac vérificateur vétérinaire zonage écart échange échantillon échec échu
  échéancier éclairage école économie écoute égalité électricité élevage éligibilité élus émargement énoncé épargne
  époux épreuve équilibre équipages étalonnage étiquette étranger évolution événement
`;
