import './cart.css';
import logo from './logo.svg';
import tiers from './tiers.json';
import { priceOf } from './price.ts';

export const Cart = () => <img src={logo} alt={`${tiers[0]} ${priceOf()}`} />;
