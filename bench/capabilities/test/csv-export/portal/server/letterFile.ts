export function sendLetter(letter: { name: string; pdf: Buffer }, response: Res): void {
  response.setHeader('Content-Type', 'application/pdf');
  response.setHeader('Content-Disposition', `attachment; filename="${letter.name}.pdf"`);
  response.end(letter.pdf);
}
