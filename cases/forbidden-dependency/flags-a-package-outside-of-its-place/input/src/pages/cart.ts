import axios from 'axios';

export const cart = () => axios.get('/cart');
