// French words of addresses.
export const FR = `
  abonné absence accueil achat acheteur actif action activité actualité adhérent administrateur adresse affaire
  affectation affichage afficher agence agenda aide ajout ajouter alerte ancien année annuaire annuler appel
  applications approbation approvisionnement article atelier attente aujourdhui avance avis avoir banque bibliothèque
  bien bilan bon bord bordereau boutique brouillon bulletin bureau caisse calendrier candidat candidature carte
  catalogue catégorie centre charge chercher choix classe clôture colis collaborateur commande commentaire commercial
  commun communication compétence comptabilité comptable compte configuration congé consultation contenu contrat
  contrôle coordonnées courrier cours coût création crédit créer date de débit déclaration demande département dépense
  déplacement dernier des détail détails devis direction document documents domaine donnée dossier droit droits du
  échéance écriture éditer emploi employé emprunt en enquête enregistrer entité entrée entreprise entretien envoi
  envoyer équipe équipement erreur espace essai et établissement étape étudiant évaluation exercice expédition
  exploitation export facturation facture favoris fermer feuille fiche fichier fin finance fiscalité formation
  formulaire fournisseur frais gestion grand groupe guide habilitation heure historique horaire immobilisation impôt
  imprimer information inscription intervention inventaire jour journal justificatif la langue le les lettre ligne
  lire liste livraison livre local logement lot magasin maintenance maladie marché matériel membre menu message mise
  mission mobilité modèle modification modifier mois montant mouvement nature niveau nom note notes nouveau nouvelle
  numéro objectif objet offre opération ordre organisation outil ouvert ouvrir page paie paiement panier paramètre
  partenaire pays période personne personnel pièce plan planning plannings poste pour prestation prime prise prix
  procédure production produit profil projet proposition publication qualité question rapport réception recette
  recherche rechercher réclamation recrutement rédiger référence région règle règlement relance remboursement remise
  rendez rendu répertoire réponse requête réseau réservation résultat retard retour réunion revue rubrique saisie
  salaire salarié santé sécurité séjour semaine service site social société solde sortie stage statistique stock
  structure suivi sujet suppléments supprimer sur table tableau tâche tarif taux temps thème tiers titre tous toutes
  traitement transport travail trésorerie tri type unité utilisateur validation valider véhicule vente ventes vers
  ville virement visite voir vous voyage vue
`;
