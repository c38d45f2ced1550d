// One page of one family; which family is put in by whoever builds it.
import draw from '@family';

const isWrong = new URL(location.href).searchParams.has('errors');
const root = document.createElement('main');
document.body.append(root);
globalThis.drawn = Promise.resolve(draw(root, isWrong));
