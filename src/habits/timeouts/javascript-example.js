// example: path=examples/weather.js
import axios from 'axios';

const { data } = await axios.get('https://api.example.org/weather');
console.log(data);
