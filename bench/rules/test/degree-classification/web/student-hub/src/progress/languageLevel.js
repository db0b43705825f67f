const LEVELS = [
  { from: 185, label: 'C2' },
  { from: 163, label: 'C1' },
  { from: 142, label: 'B2' },
  { from: 121, label: 'B1' },
];

export function languageLevel(papers) {
  const minutes = papers.reduce((sum, paper) => sum + paper.minutes, 0);
  if (minutes === 0) return { scale: 0, label: '' };
  const scale = papers.reduce((sum, paper) => sum + paper.scale * paper.minutes, 0) / minutes;
  return { scale, label: LEVELS.find((level) => scale >= level.from)?.label ?? 'A2' };
}

export function levelText({ scale, label }) {
  return label === '' ? 'not tested' : `${label} (${Math.round(scale)})`;
}

export function byLanguage(papers) {
  const languages = new Map();
  for (const paper of papers) {
    languages.set(paper.language, [...(languages.get(paper.language) ?? []), paper]);
  }
  return [...languages].map(([language, own]) => ({ language, ...languageLevel(own) }));
}

export async function loadPapers(studentId) {
  const response = await fetch(`/api/students/${studentId}/language-papers`);
  return response.ok ? response.json() : [];
}
