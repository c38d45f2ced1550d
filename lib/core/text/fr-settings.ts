// French: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The French messages of settings. */
export const frSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'addThis.title': 'Cette page est un flux',
  'addThis.words': 'Ajoutez-le pour voir ses conseils sur les pages concernées.',
  'addThis.do': 'Ajouter ce flux',
  'addThis.allow': 'Autoriser l’accès à {host} et ajouter',

  'policy.set': 'Défini par votre organisation',
  'storage.anew':
    'Les conseils sur cet appareil étaient endommagés et ont dû être récupérés à nouveau. Vos propres conseils et questions sont à l’abri ; vous n’avez rien à faire.',
  'storage.memory':
    'Les conseils ne peuvent pas être gardés sur cet appareil pour l’instant ; ils sont récupérés à chaque fois. L’aide fonctionne quand même. Si le disque est plein, libérez de la place.',
  'storage.full':
    'Il n’y a plus de place sur cet appareil : vos modifications ne seront peut-être pas enregistrées. Libérez de la place, et tout fonctionnera de nouveau.',
  'storage.unreadable':
    'Vos réglages, conseils et questions ne peuvent pas être lus pour l’instant. Alongside n’a rien supprimé. Redémarrez le navigateur ; si cela ne suffit pas, demandez à votre service informatique.',
  'storage.moment': 'Un instant…',

  'quiet.menu': 'Mode silencieux',
  'quiet.site': 'Silence sur ce site',
  'quiet.siteOff': 'Quitter le silence sur ce site',
  'quiet.until': 'Silence jusqu’à demain',
  'quiet.untilOff': 'Quitter le silence',
  'tip.hide': 'Masquer ce conseil',
  'tip.hidden': '« {title} » est masqué',
  'tip.new': 'Nouveau',
  'tip.inLanguage': 'En {language}',
  'tip.ownerGone': 'Les personnes citées ici ne figurent plus dans la liste',
  'tip.whyWord': 'Pourquoi pas ? (facultatif, reste sur cet appareil)',
  'tip.whyNoted': 'Enregistré sur cet appareil.',
  'tip.nextOnPath': 'La suite de votre parcours : {path}',

  'tip.from': 'De {title}',

  'quiet.siteDone': 'Silence sur {host} : ni nombre, ni rappels',
  'quiet.untilDone': 'Silence jusqu’à demain : ni nombre, ni rappels',

  'askForm.notOpened':
    'Rien ne s’est ouvert ? Copiez la question, ou choisissez une autre messagerie dans les options.',
  'addFeed.notAllowed': 'Votre navigateur ne l’a pas permis : rien n’a été ajouté.',

  'always.lineOff': 'Sur ce site : aide à la demande',
  'always.lineOn': 'Sur ce site : aide permanente',
  'always.what':
    'L’aide pourra rester ouverte partout sur {host}, et le bouton de la barre d’outils compter les conseils. Rien ne quitte votre navigateur.',
  'always.isOn':
    'L’aide peut rester ouverte partout sur {host}, et le bouton de la barre d’outils compter les conseils. Rien ne quitte votre navigateur.',
  'always.turnOn': 'Activer pour ce site',
  'always.turnOff': 'Désactiver pour ce site',
  'always.asking': 'Votre navigateur demande votre autorisation : répondez-lui.',
  'always.refused': 'Très bien, rien ne change.',
  'failure.no-usable-tips':
    'Aucun conseil du flux fourni par {host} n’est utilisable (lus : {n}). Le premier : {where}, {key} : {detail}. Prévenez la personne qui gère le flux.',
  'failure.bad-key':
    'Cette clé ne peut pas être envoyée. Une clé tient sur une ligne de lettres simples, chiffres et signes ; son en-tête est un seul mot, comme Authorization.',
  'failure.redirect-key':
    '{host} redirige vers une autre adresse. Avec une clé, seule l’adresse elle-même est lue ; si vous connaissez la nouvelle, ajoutez-la.',
};
