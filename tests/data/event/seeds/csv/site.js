// of a site
export const days = [
  { date: '2026-06-05', rooms: [{ name: 'Hall', talks: [
    { time: '9:00 AM - 9:30 AM', title: 'Knots', speakers: ['ada', 7], cancelled: false },
    { startTime: "10:00", name: `Sails & <b>ropes</b>`, presenter: 'Test, Cy (Probe GmbH); "Di" Probe', }, ] }] },
];
