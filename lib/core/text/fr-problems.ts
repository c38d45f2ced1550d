// French: the messages about what is to be mended in a tip.
import type { enProblems } from './en-problems.ts';
import type { Catalogue } from './text.ts';

/** The French messages about what is to be mended in a tip. */
export const frProblems: Pick<Catalogue, keyof typeof enProblems> = {
  'problem.no-text': 'Il n’y a qu’un titre. Écrivez ce qu’il faut faire.',
  'problem.no-content':
    'Il n’y a pas encore de texte ; personne ne reçoit donc ce conseil. Écrivez ce qu’il faut faire.',
  'problem.title-empty': 'Dites dans le titre de quoi il s’agit : c’est lui qui fait choisir.',
  'problem.same-title':
    '« {other} » a le même titre pour les mêmes pages. Dites dans le titre ce qui distingue celui-ci.',
  'problem.near-duplicate': 'Le texte est presque le même que dans « {other} ». Faites-en un seul conseil.',
  'problem.shadowed':
    'Partout où ce conseil s’applique, « {other} » passe avant. Dites ce qui le distingue, ou réunissez les deux.',
  'problem.review-overdue': 'La relecture était prévue le {day}. Relisez le conseil et choisissez une date ultérieure.',
  'problem.review-soon': 'La relecture est prévue le {day}.',
  'problem.unknown-owner':
    '{owner} ne fait pas partie des contacts de ce flux. Choisissez l’un d’eux comme responsable.',
  'problem.unknown-contact':
    '{found} ne fait pas partie des contacts de ce flux ; personne n’est donc nommé. Choisissez l’un d’eux, ou retirez-le.',
  'problem.language': '{found} n’est pas un code de langue. Utilisez par exemple en, de ou pt-BR.',
  'problem.path-step': 'Les étapes de ce parcours ne se suivent pas : un numéro est en double ou manque.',
  'problem.twice':
    'Un autre conseil a le même identifiant ; un seul des deux parvient aux lecteurs. Donnez à chacun le sien.',
  'problem.translation':
    'Le conseil que celui-ci est censé traduire n’existe pas, ou en est lui-même la traduction. Choisissez l’original.',
  'problem.translation-old':
    'L’original, « {other} », n’est plus celui qui a été traduit ici. Traduisez ce qui a changé.',
  'problem.feed-size': 'Cela fait {n} fichiers de 5 Mo ; {most} au plus sont lus. Faites-en deux flux.',
  'problem.pattern':
    '{found} n’est pas une adresse à laquelle un conseil puisse s’appliquer. Écrivez par exemple https://finance.example/invoices/*.',
  'problem.pattern-port':
    'La page enregistrée {page} utilise le port {port}. Ajoutez :{port} après l’hôte, sinon le conseil n’y apparaît pas.',
  'problem.pattern-unseen':
    'Aucune page enregistrée n’a cette adresse. Enregistrez-en une pour tester le conseil, ou cherchez une faute de frappe.',
  'problem.unusable': '{found} ne peut pas être utilisé ici. Utilisez {expected}.',
  'problem.word-twice': '{word} figure ici plusieurs fois. Une seule suffit.',
};
