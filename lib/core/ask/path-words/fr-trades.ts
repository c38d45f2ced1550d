// French words of trades: health, law, schools, authorities, building, transport, banks and more.
export const FR_TRADES = `
  abandon abandonner abattoir abondement accouchement accréditation accueillir accès acheter acquittement acquéreur
  actionnaire actualiser actuel actuelle adjoint administré affecter affiliation affrètement agricole agréer agrément
  ajournement ajustement alimentation aliments allergie allocataire amélioration aménagement analyse analyser ancienne
  annonce annoncer annuelle annulation annulé antécédent appliquer apprenant apprenti apprentissage approuver approuvé
  après apurement architecte armement arrivage arrivée arrêt artisan ascenseur assainissement assembler assemblée
  assesseur assiduité assistance assister association associer associé assureur assuré astreinte attendre attribuer
  attribution attribué aucun auditeur augmentation augmenter aussi automatique autoriser autorité autre autres aux
  auxiliaire avancement avant avarie avec avocat ayant aérien bagage baisser banc barrage basse bassin batterie baux
  beton bibliothécaire bienvenue billet billetterie biologie blanchisserie blessure blocage bloquer boisson bonne
  bordereaux bourse boîte brevet brigade brut budgétaire bureaux bâtiment bénévole calcul calculer calculs campagne
  campus cantine capteur caractéristique carnet caution cellule cesser cette chambre champ changement chaque
  chargement chaudière chauffage chauffeur chef chez chirurgie choisir chronologie chute chômage circuit circulation
  citoyen citoyenneté civile classement climatisation clinique clos cocher coefficient coiffure collaborer collectif
  collective collectivité combiner commandement commencer commerce commissaire communal compagnie comparaison complet
  complète complément compléter composant composition compta comptage concertation conciliation conclure conducteur
  confier conflit conformité conformités congrès connaissance connaître consentement consignation consommable
  consommateur constat constatation consulter conteneur continuer contractuel contravention contre contremaître
  contribuable convertir convocation convoi convoquer coordinateur copropriété correctif corrective correspondance
  correspondant corriger couleur couloir couper coupure courant courante court couverture couvrir criminel croissance
  crèche créance créancier créé cuisine cumul céder célibataire dans dasri degré demain demi depuis destinataire dette
  diagnostic dictionnaire différence diminuer diplôme directeur dispense disponibilité disponible dispositif
  dispositifs dissocier distribuer divers diviser domiciliation donateur donner dont douane douanes doublon dupliquer
  durant débiteur début décaissement décharge déchet déchèterie décompte découvert décret décès dédouanement défaut
  dégât délai délégué démarrer démission démissionner déménagement dépannage dépannages départ dépassement dépistage
  déplacer déploiement déploiements déposer dérogation désistement détachement détacher détenteur détruire
  développement effacer effectuer effectué elle embarquement embauche emplacement employeur emprunteur encadrement
  encaissement encaisser encaissé encours enfance enfant enfants engager engin enlever enlèvement enregistrement
  enregistrements enrôlement ensemble entier entre entrepôt entrer envisager envoyé ergonomie escale essence est
  estimation estimer exceptionnel exclure excédent exemplaire exigence exiger expatrié expertise expliquer exploitant
  exportation exposition expédier expéditeur expédié externe extraire extrait exécuter fabricant facteur factu faculté
  faible fait familial familiale fausse fauteuil favori femme fermeture fermier fermé ferroviaire fidélité filière
  filtre filtrer financement financier finir flux foires fonctionnaire fonctionnement fondation fonderie forestier
  forfait formateur fournir fournitures foyer fraction fraude fret frontière fréquence fréquente fuite funéraire
  fusionner fériés gabarit gain garder garderie gare gestionnaire glossaire graphique gratuit greffe gros grève
  guichet générer géographie gérer habitant habitation handicap hausse haute hebdomadaire hier hiérarchique hors
  huissier hôpital identifier identité immatriculation immeuble impayé impayés importation imposition impression
  inactif inactifs inaptitude incendie inclusion indemnisation indiquer indisponibilité individuel industrie
  infirmerie infirmier infraction inférieur ingénieur initiale inondation inspecteur insérer internat interprète
  interrompre interruption intervenir intitulé intérimaire intérêts invalide invalidité investisseur isolement
  itinéraire jeune jeunesse joindre journée juge jugement juridique jury justice justificatives justifier kilométrique
  lancement lancer langage leur leurs libre libérer licenciement licencié lier lissage literie litige livrable livreur
  locatif logiciel logistique loisirs long longue longueur lors louer loyer loyers lésion mainlevée maintenir mairie
  mais maison majoration mandataire manifestation manquant manuel maquette marchandise mariage marin marque masquer
  maternelle maternité matières maximale meilleur mensualité mensuel mensuelle mercuriale mesure mesurer mettre meuble
  minimale ministère minorer mobilier mobiliser modalité moins mondial monnaie montrer motif motiver moyen moyenne
  municipalité mécanique médecin médecine médicaments métier métrologie naissance naissances nationalité naturel
  navette nettoyage niveaux nommer normale nos notaire notation notifier notre nourrice nous nouveautés nouveaux
  nouvel nuisance numérique numériser négatif négociation négocier objection obligatoire observatoire obsèques obtenir
  occuper officiel officielle omettre opérateur opérationnel ordonnance ordonnancement ordonner organiser oublier
  ouverture ouvrage ouvrier panne par parcelle parcourir parcours parmi partenariat participer particulier partiel
  partir passage passager passation passif patrimoine pendant pensionné perception permanence personnelle perte perçu
  petit petite physique piscine plafond plainte planification plateforme plein policier politique pompiers pondération
  positif postuler potentiel poubelle pourcentage pourquoi premier première prier prioritaire priorité prochain
  prochaine procuration procureur procéder productivité professeur professionnel professionnelle progression prolonger
  promoteur propre propriétaire propriété prospection protéger provisoire proximité près préavis préciser précision
  précédent prélèvement préparateur présence président prévoir prêt prêter prêteur psychologie publier publique publié
  pupitre pédagogie pédiatrie pénalité périmètre périscolaire quand que quel quoi quotidien quotité rachat radiologie
  ramassage rang rappel rappeler rattacher rayon rayonnage rebut recalculer recensement recevoir rechange
  recommandation reconnaissance recours recrue recruter recteur rectification rectifier recyclage refus regarder
  regroupement regrouper rejet rejeter rejeté reliquat remarque rembourser remettre remplacer remplaçant remplir
  rendement rendre renfort renommer renouveler renseignement renseigner rentrée renvoyer repas reprendre représentant
  représenter respect restaurer restituer restitution restriction retenir retirer retourner retourné retraite
  retrouver reçu reçus riverain roulement rupture réaliser réassort réclamant réclamer récompense rédaction réduction
  réduire réel réemploi réforme référentiel régie régularisation régulier réparation réparer répartir répondre répéter
  répétition résiliation résilier résilié résoudre rétribution réunir réviser saisir salariale salle sanitaire sans
  sauvegarde sauver scientifique scolaire scolarité scrutin scénario seau second secondaire secours secrétaire secteur
  selon semestriel sens serveur servir ses seuil seul signaler signalétique simuler siège soin soins solidarité
  sollicitation solliciter sommaire somme son sondage sont sortant sortir souche soumettre soumis souscription
  souscrire soutien spectacle spécialité spécifique stabilité stade statut subrogation substitution suggérer suivant
  suivante suivre supérieur surface surveillant suspendre suspendu suspension syndic syndical syndicat sélectionner
  séminaire séparer tableaux taille technicien technique temporaire tenir tension terrain territoire thèse timbre
  tirage tissu titulaire toiture tourisme tournée tout toute tracteur traduction traduire traite traiter tranche
  transfert transmettre transmis transporteur travailler travailleur travaux traçabilité trimestriel trop trousse
  trouver très tutelle tuteur télécharger télétravail témoin une univers université urbanisme urgence urgences usinage
  usuel utile utiliser vacataire vaccin vagues valable validé validés vendeur vendre ventilation ventiler versement
  veuve viabilité viande vidange vide vider vieillesse viser visiteur visualiser vitesse voie voirie voiture
  volontaire vos votre voyageur vrac vrai vérificateur vétérinaire zonage écart échange échantillon échec échu
  échéancier éclairage école économie économique écoute égalité élaborer électricité électronique élevage éligibilité
  élus émargement émettre énoncé épargne époux épreuve équilibre équipages établir étalonnage étiquette étranger
  évaluer évolution événement
`;
