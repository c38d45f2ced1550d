// French words that applications use for each other: groups of words, one bar between two.
export const FR = `
  supprimer effacer enlever retirer éliminer | suppression effacement retrait | ajouter insérer adjoindre
  ajout insertion | création génération | modifier changer éditer | modification changement édition
  enregistrer sauvegarder sauver | annuler abandonner interrompre | annulation abandon
  rétablir restaurer récupérer | restauration récupération rétablissement | valider confirmer approuver
  validation confirmation approbation | approuver accepter autoriser valider | refuser rejeter décliner
  refus rejet | envoyer transmettre expédier soumettre | envoi transmission expédition soumission
  recevoir obtenir | réception arrivée | afficher montrer visualiser présenter
  affichage visualisation présentation | masquer cacher dissimuler | rechercher chercher trouver
  recherche requête interrogation | trouver repérer localiser | trier classer ordonner | tri classement ordre
  choisir sélectionner | choix sélection option | paramètre réglage configuration option
  configurer paramétrer régler | configuration paramétrage réglage | préférence réglage option
  désactiver éteindre inactiver | actif activé | inactif désactivé | démarrer lancer commencer débuter
  démarrage lancement début | arrêter stopper interrompre | arrêt interruption | terminer finir achever clôturer
  fin terme achèvement clôture | fermer clore clôturer | fermeture clôture | continuer poursuivre reprendre
  suspendre interrompre geler | suspension interruption pause | exécuter lancer effectuer | exécution lancement
  effectuer réaliser exécuter | copier dupliquer reproduire cloner | copie duplicata double reproduction
  doublon duplicata double | déplacer transférer bouger | déplacement transfert | remplacer substituer
  remplacement substitution | renommer rebaptiser | fusionner combiner regrouper unir | fusion regroupement
  diviser scinder séparer partager | associer lier relier rattacher | dissocier délier détacher
  attribuer affecter assigner allouer | attribution affectation assignation allocation | partager diffuser
  publier diffuser | publication parution diffusion | importer charger | exporter extraire | extraction export
  téléverser charger télécharger | imprimer éditer | actualiser rafraîchir recharger | vider nettoyer purger
  nettoyage purge | vérifier contrôler tester | vérification contrôle test | calcul évaluation
  estimation évaluation prévision | comparer confronter | remplir compléter renseigner saisir
  saisir entrer taper renseigner | saisie entrée | cocher sélectionner | décocher désélectionner
  obligatoire requis nécessaire exigé | facultatif optionnel | autoriser permettre accorder
  permission droit autorisation privilège | interdire empêcher défendre | interdit défendu proscrit
  bloquer verrouiller | verrou blocage | déverrouiller débloquer | limiter restreindre borner
  limite plafond seuil maximum | restriction limitation | utilisateur usager | administrateur gestionnaire
  gestionnaire responsable directeur | responsable chef gestionnaire | gérer administrer
  gestion administration | identifiant login | authentification connexion identification
  déconnecter débrancher | déconnexion coupure | inscrire enregistrer | inscription enregistrement adhésion
  adhésion abonnement | abonnement souscription | souscrire abonner | désabonner désinscrire
  invitation convocation | inviter convier | libellé étiquette intitulé nom | titre intitulé
  adresse coordonnée | téléphone mobile portable | courriel mail email | message courrier
  destinataire récepteur | expéditeur émetteur | commentaire remarque note observation | description descriptif
  résumé synthèse sommaire | détail précision | aperçu prévisualisation | brouillon ébauche | pièce document
  fichier document | dossier répertoire | emplacement lieu position | lieu endroit emplacement site
  taille dimension grandeur | image photo illustration | thème apparence style | modèle gabarit patron
  catégorie type classe rubrique | type genre catégorie sorte | état statut condition situation | étape phase
  avancement progrès progression | priorité urgence | niveau degré échelon | échéance délai terme
  durée période temps | période intervalle durée | calendrier agenda planning | planifier programmer prévoir
  planification programmation planning | horaire heure | fréquence périodicité | quotidien journalier
  récurrent périodique répétitif | réunion rencontre séance | séance session | reporter différer décaler
  retard délai | rappel relance | relancer rappeler | notification avis alerte avertissement
  avertir prévenir notifier alerter | erreur faute | échec erreur | échouer rater | succès réussite
  réussir aboutir | problème incident souci difficulté | incident problème panne | panne défaillance
  résoudre régler corriger | résolution solution | corriger rectifier réparer | correction rectification
  ticket demande | demande requête sollicitation | demander solliciter requérir | aide assistance support
  question interrogation | information donnée renseignement | montant somme total valeur | prix tarif coût
  coût prix dépense charge | dépense frais coût charge | taux pourcentage | remise rabais réduction ristourne
  réduction remise rabais diminution | taxe impôt | payer régler acquitter verser | paiement règlement versement
  rembourser restituer | remboursement restitution | facture facturation | facturer débiter
  solde reliquat reste | emprunt prêt | virement transfert | revenu recette gain | bénéfice profit gain
  perte déficit | budget enveloppe | devise monnaie | comptable comptabilité | rapprochement lettrage
  devis proposition offre | commande achat | commander acheter | acheter acquérir | achat acquisition
  vendre céder | vente cession | client acheteur | fournisseur vendeur prestataire | vendeur commerçant
  entreprise société compagnie | société entreprise organisation | organisation organisme
  succursale agence filiale | produit article | prestation service | stock inventaire | entrepôt dépôt magasin
  livrer expédier | livraison expédition | transporteur livreur | panier caddie | contrat accord convention
  accord entente | clause condition | condition critère | règle norme | employé salarié collaborateur
  embaucher recruter engager | embauche recrutement | licenciement renvoi | démission départ
  salaire rémunération paie | prime bonus gratification | congé vacances | absence congé | poste emploi fonction
  emploi travail poste | candidat postulant | candidature postulation | compétence aptitude
  tâche activité travail | cours formation leçon | formation cours apprentissage | élève étudiant apprenant
  enseignant professeur formateur | examen épreuve test | évaluation notation appréciation | score note résultat
  questionnaire sondage enquête | badge insigne | certificat attestation | diplôme certificat
  discussion conversation échange | rapport bilan | graphique diagramme | tableau table | liste énumération
  champ zone | ligne rangée | onglet volet | fenêtre boîte | lien hyperlien | appareil périphérique dispositif
  module extension plugin | extension greffon plugin | journal historique registre | chiffrer crypter
  chiffrement cryptage | chiffré crypté | déchiffrer décrypter | sécurité protection | protéger sécuriser
  privé confidentiel | visible affiché | invisible caché masqué | disponible accessible
  indisponible inaccessible | valide correct valable | invalide incorrect erroné | incorrect erroné faux
  vide vierge | nouveau récent | ancien précédent | précédent antérieur | suivant prochain
  actuel courant présent | expirer échoir | expiré périmé échu | expiration péremption échéance
  objectif but cible | propriétaire détenteur titulaire | auteur créateur rédacteur | suivi traçage
  suivre surveiller | surveillance monitoring suivi | consulter voir lire | voir consulter regarder
  utiliser employer | utilisation usage emploi | augmenter accroître | diminuer réduire baisser
  adapter ajuster personnaliser | retourner revenir
`;
