/** @jsx element */
import { element } from './element';
import { Fragment } from './fragment';

export const page = <p>price</p>;
