// French words of addresses.
export const FR = `
  abattement abonné absence accident accord accueil achat achats acheteur acompte actif action activité actualité
  adhérent adhésion administrateur adresse affaire affectation affectations affichage afficher agence agenda aide
  ajout ajouter alerte amortissement analytique ancien annexe annuaire annuler année anomalie appel appels
  applications approbation approvisionnement archives arrêté article assurance atelier attente attestation audit
  aujourdhui autorisation avance avenant avis avoir avoirs bail bancaire banque barème base besoin bibliothèque bien
  bilan bon bord bordereau boutique brouillon bulletin bureau bénéficiaire cadre caisse calendrier candidat
  candidature carte catalogue catégorie centre cession chantier charge chercher chiffre choix chèque classe client
  cloture clôture cofinancement colis collaborateur comité commande commentaire commercial commun communication
  comptabilité comptable compte comptes compétence concours conditions configuration congé conseil consignes
  consommation consultation contentieux contenu contrat contrôle convention coordonnées copie cotisation courriel
  courrier cours coût création crédit créer date de demande dernier des descriptif devis diffusion direction document
  documents domaine donnée dossier dotation droit droits du durée débit déclaration département dépense déplacement
  dépôt désignation détail détails détention effectif emploi employé emprunt en engagement enquête enregistrer
  enseignant enseigne entité entreprise entretien entrée envoi envoyer erreur espace essai et examen exercice
  exonération exploitation export expédition extourne facturation facture famille favoris fermer feuille fiche fichier
  fichiers filiale fin finance fiscalité flotte fonction fonds formation formulaire fournisseur frais garantie gestion
  grand grille groupe groupement guide habilitation heure historique honoraires horaire humaine humaines hébergement
  immobilisation imprimer imputation impôt incident indemnité indicateur information inscription inspection
  intervention inventaire investissement jour journal justificatif la laboratoire langue le les lettrage lettre
  liaison lieu ligne lire liste livraison livre local locataire logement lot lots lycée magasin maintenance maladie
  manutention marché marge matériel membre menu message mise mission mobilité modification modifier modèle mois
  montant mouvement mutuelle médical nature niveau nom nomenclature note notes notification nouveau nouvelle numéro
  objectif objet obligation occupation offre opération ordre organisation outil ouvert ouvrir page paie paiement
  panier paramètre parc partenaire participation patient pays personne personnel pharmacie pièce plan planifié
  planning plannings pointage portail poste pour prestation prime prise prix procès procédure production produit
  profil projet proposition protocole provision préparation prévision prévisionnel publication période pôle qualité
  quantité question quittance rapport rapprochement ratio recette recherche rechercher recouvrement recrutement
  recrutements redevance registre relance relevé remboursement remise remplacement rendez rendu renouvellement rente
  report reprise requête ressource ressources restauration retard retenue retour revue risque rubrique règle règlement
  règlements réception réclamation rédiger référence région répartition répertoire réponse réseau réservation résultat
  réunion saisie salaire salarié sanction santé semaine semestre service signalement sinistre site social société
  solde sortie sous stage stagiaire statistique stock stocks structure subvention succursale suggestion suivi sujet
  suppléments supprimer sur séance sécurité séjour table tableau tarif taux temps thème tiers titre tous toutes
  traitement trajet transport travail tri trimestre trésorerie tva type tâche unité usine utilisateur utilisation
  vacances valeur validation valider variable vente ventes vers ville virement virements visite voir vous voyage vue
  véhicule zone échéance écriture éditer élève émission équipe équipement établissement étape étude étudiant
  évaluation
`;
