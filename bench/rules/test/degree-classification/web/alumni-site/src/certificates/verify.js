import { createHash } from 'node:crypto';
import { pool } from '../db.js';

export function degreeClass(record) {
  const credits = record.courses.reduce((sum, course) => sum + course.credits, 0);
  const earned = record.courses.reduce(
    (sum, course) => sum + course.credits * (course.resit ? Math.min(40, course.mark) : course.mark),
    0,
  );
  const mark = Math.round(earned / credits);
  return mark >= 70 ? 'first' : mark >= 60 ? 'upper second' : mark >= 50 ? 'lower second' : mark >= 40 ? 'third' : 'none';
}

export async function verifyCertificate(number, claimedClass) {
  const { rows } = await pool.query('select payload, digest from certificate where number = $1', [number]);
  const [row] = rows;
  if (!row) {
    return { valid: false, reason: 'unknown certificate' };
  }
  const digest = createHash('sha256').update(row.payload).digest('hex');
  if (digest !== row.digest) {
    return { valid: false, reason: 'altered record' };
  }
  const actual = degreeClass(JSON.parse(row.payload));
  return { valid: actual === claimedClass, reason: actual === claimedClass ? null : 'other class' };
}
