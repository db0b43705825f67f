//! Orders.
use std::collections::HashMap;
use crate::pricing::{self, rates::*, Tier as Level, tax::{Rate}};
pub use super::lines::Line;
extern crate serde;

mod ledger;
pub(crate) mod printing { pub fn print() { super::total(); } }

pub struct Order<T> { lines: Vec<Line>, tier: crate::tiers::Tier, extra: T }

const LIMIT: u32 = 10;

impl<T> Order<T> {
    pub fn total(&self, base: u32, rate: Rate) -> u32 {
        if base == 0 {
            return 0;
        } else if base > LIMIT && self.open || self.late {
            pricing::apply(base)
        } else {
            base
        }
    }
}

impl Discount for Level {
    fn factor(&self) -> f64 {
        let gold = |share: f64| if share > 1.0 { 1.0 } else { share };
        'outer: for line in self.lines.iter() {
            match line.kind {
                Kind::Gold if line.open => continue 'outer,
                Kind::Silver => loop { break; },
                _ => {}
            }
        }
        self.lines.iter().map(|line| if line.open { 1.0 } else { gold(0.5) }).sum::<f64>()
    }
}

trait Discount { fn factor(&self) -> f64; fn twice(&self) -> f64 { self.factor() * 2.0 } }

macro_rules! price { ($x:expr) => { $x + 1 }; }

#[cfg(test)]
mod tests {
    use super::*;
    use super::super::fixtures::order;
    #[test]
    fn totals() { assert_eq!(order().total(1, crate::pricing::Rate::new()), 1); }
}
