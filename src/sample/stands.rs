//! Puts blocks of booths on a floor and numbers them.

use super::builder::Builder;
use super::cells::Block;
use crate::geometry::{Area, Mm, Point, Shape};
use crate::model::{Booth, BoothKind, HallId, ItemId, Part, PavilionId, UpperDeck};

/// Booths whose upper sides are nearer than this are in one row.
const ROW: Mm = Mm(1500);

/// Booths under one letter: a pavilion's, or a sector's.
pub(super) struct Stands<'a> {
    /// The letter that the numbers begin with.
    pub letter: char,
    /// The pavilion.
    pub pavilion: Option<PavilionId>,
    /// Booths on cells.
    pub blocks: &'a [Block],
    /// All other booths.
    pub others: Vec<(BoothKind, Shape)>,
}

impl Stands<'_> {
    /// Puts everything into a hall whose corner is `origin`; gives the booths in the order of their numbers.
    pub fn put(self, b: &mut Builder, hall: HallId, origin: Point) -> Vec<ItemId> {
        let mut booths = self.others;
        for block in self.blocks {
            booths.extend(block.read(origin));
        }
        let numbered = numbered(self.letter, booths);
        numbered
            .into_iter()
            .map(|(number, kind, shape)| {
                let height = height(kind, shape.area());
                let upper_deck = (height == TWO_LEVELS).then_some(UpperDeck { area: DECK });
                let booth = Booth {
                    kind,
                    height: Some(height),
                    upper_deck,
                    pavilion: self.pavilion,
                    ..Booth::new(&number, shape)
                };
                b.put(hall, Part::Booth(booth))
            })
            .collect()
    }
}

/// The height of a two-level booth, whose upper deck may take half of the lower area.
const TWO_LEVELS: Mm = Mm(6000);
/// The upper deck of such a booth.
const DECK: Area = Area::square_metres(48);

/// Heights within what rules.md gives: shell walls 2.5 m, one level up to 4.5 m, two levels 6 m.
fn height(kind: BoothKind, area: Area) -> Mm {
    match kind {
        BoothKind::ShellScheme => Mm(2500),
        BoothKind::RawSpace if area >= Area::square_metres(100) => TWO_LEVELS,
        BoothKind::RawSpace => Mm(4500),
    }
}

/// Numbers such as `A203`: letter, row from the top, place in the row from the left.
fn numbered(letter: char, mut booths: Vec<(BoothKind, Shape)>) -> Vec<(String, BoothKind, Shape)> {
    booths.sort_by_key(|(_, shape)| (shape.bounds().min.y, shape.bounds().min.x));
    let mut rows: Vec<(Mm, Vec<(BoothKind, Shape)>)> = Vec::new();
    for (kind, shape) in booths {
        let y = shape.bounds().min.y;
        match rows.last_mut() {
            Some((top, row)) if y - *top < ROW => row.push((kind, shape)),
            _ => rows.push((y, vec![(kind, shape)])),
        }
    }
    let number_row = |(row, (_, mut booths)): (usize, (Mm, Vec<(BoothKind, Shape)>))| {
        booths.sort_by_key(|(_, shape)| shape.bounds().min.x);
        (1..)
            .zip(booths)
            .map(move |(place, (kind, shape)): (usize, _)| (format!("{letter}{row}{place:02}"), kind, shape))
    };
    (1..).zip(rows).flat_map(number_row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::Size;

    #[test]
    fn numbers_run_along_rows() {
        let at = |x, y| (BoothKind::ShellScheme, Shape::rect(Point::new(x, y), Size::new(3000, 3000)));
        let numbered = numbered('K', vec![at(6000, 9000), at(3000, 200), at(0, 9000), at(0, 0), at(3000, 9000)]);
        let numbers: Vec<_> = numbered.iter().map(|(n, _, s)| (n.as_str(), s.bounds().min.x.0)).collect();
        assert_eq!(numbers, [("K101", 0), ("K102", 3000), ("K201", 0), ("K202", 3000), ("K203", 6000)]);
    }
}
