//! Blocks of booths as maps of characters, one for each cell of 3 m by 3 m:
//!
//! - `o` a standard booth of one cell
//! - any other small letter: a shell-scheme booth of all cells with that letter
//! - a capital: a raw-space booth of all cells with that letter
//! - `+` a cell kept free around a column; `.` aisle

use crate::geometry::{Point, Polygon, Rect, Shape, Size, Vector, union_outlines};
use crate::model::BoothKind;
use std::collections::BTreeMap;

/// The side of a cell.
pub(super) const CELL: i32 = 3000;

/// A block of booths: the plan's metres of its top left corner, and its map.
pub(super) struct Block {
    /// Top left, in metres from the hall's corner.
    pub at: (i32, i32),
    /// Rows from top to bottom.
    pub map: &'static [&'static str],
}

impl Block {
    /// The booths of the map, in a hall whose corner is `origin`.
    pub fn read(&self, origin: Point) -> Vec<(BoothKind, Shape)> {
        let mut booths = Vec::new();
        let mut merged: BTreeMap<char, Vec<Polygon>> = BTreeMap::new();
        for (row, line) in (0..).zip(self.map) {
            for (column, mark) in (0..).zip(line.chars()) {
                let (x, y) = (self.at.0 * 1000 + column * CELL, self.at.1 * 1000 + row * CELL);
                let rect = Rect::at(origin + Vector::new(x, y), Size::new(CELL, CELL));
                match mark {
                    '.' | '+' => {}
                    'o' => booths.push((BoothKind::ShellScheme, Shape::rect(rect.min, rect.size()))),
                    letter => merged.entry(letter).or_default().extend(Polygon::rect(rect)),
                }
            }
        }
        for (letter, cells) in merged {
            let kind = if letter.is_ascii_uppercase() { BoothKind::RawSpace } else { BoothKind::ShellScheme };
            let shape = union_outlines(&cells).and_then(|outline| Shape::of_corners(outline.points().to_vec()).ok());
            booths.extend(shape.map(|shape| (kind, shape)));
        }
        booths
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::Area;

    #[test]
    fn a_map_becomes_booths() {
        let block = Block { at: (2, 1), map: &["oAA.", "oAA+", "ll..", "l..o"] };
        let booths = block.read(Point::new(100, 0));
        let areas = |kind| {
            let of_kind = booths.iter().filter(move |(k, _)| *k == kind);
            of_kind.map(|(_, shape)| shape.area()).collect::<Vec<_>>()
        };
        assert_eq!(areas(BoothKind::RawSpace), [Area::square_metres(36)]);
        assert_eq!(areas(BoothKind::ShellScheme), [9, 9, 9, 27].map(Area::square_metres));
        let island = booths.iter().find(|(kind, _)| *kind == BoothKind::RawSpace).unwrap();
        assert_eq!(island.1, Shape::rect(Point::new(5100, 1000), Size::new(6000, 6000)));
    }
}
