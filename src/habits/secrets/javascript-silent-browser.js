// example: path=src/Weather.js
import React, { useEffect, useState } from 'react';

// What a component asks for, every visitor's browser asks for, and so it shows the key.
export function Weather() {
  const [days, setDays] = useState([]);
  useEffect(() => {
    fetch('https://api.weather.acme.io/days?api-key=9f8e7d6c5b4a39281706')
      .then((answer) => answer.json())
      .then(setDays);
  }, []);
  return React.createElement('p', {}, days.length);
}

export const page = {
  permutive: { apiKey: '5d4c3b2a-9f8e-7d6c-5b4a-392817061524' },
};
export const far = 'https://ops:Sw0rdf1sh9@api.acme.io/v1'; // ✗ A password in a URL
