import axios from 'axios';

export const orders = () => axios.get('/orders');
