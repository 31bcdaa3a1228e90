//! The drawing of one record, from the record and what it depends upon.

use super::booth::{Around, booth};
use super::brush::Brush;
use super::inside::label_frame;
use super::{Options, Piece, Tint, area, building, door, furniture, notes, region};
use crate::geometry::Frame;
use crate::model::{Exhibitor, Hall, Item, ItemId, OpenSides, Part, Pavilion, Sale};
use std::sync::Arc;

/// What the drawing of a record depends upon besides the record; equal surroundings draw equally.
#[derive(Clone, Debug, Default)]
pub(super) struct Surroundings {
    /// The hall, for doors.
    pub hall: Option<Arc<Hall>>,
    pub pavilion: Option<Arc<Pavilion>>,
    pub sale: Option<Arc<Sale>>,
    pub exhibitor: Option<Arc<Exhibitor>>,
    pub open: OpenSides,
    /// What the colours of a booth or a region tell.
    pub tint: Tint,
    /// The band of a region, or the area for the label of a booth, a zone or an amenity.
    pub place: Option<Frame>,
    /// Whether a booth stands on a mark that would write something beside itself.
    pub is_covered: bool,
}

impl Surroundings {
    /// Whether both are the same records.
    pub fn is_same(&self, other: &Self) -> bool {
        fn same<T>(a: &Option<Arc<T>>, b: &Option<Arc<T>>) -> bool {
            match (a, b) {
                (Some(a), Some(b)) => Arc::ptr_eq(a, b),
                (None, None) => true,
                (Some(_), None) | (None, Some(_)) => false,
            }
        }
        same(&self.hall, &other.hall)
            && same(&self.pavilion, &other.pavilion)
            && same(&self.sale, &other.sale)
            && same(&self.exhibitor, &other.exhibitor)
            && self.open == other.open
            && self.tint == other.tint
            && self.place == other.place
            && self.is_covered == other.is_covered
    }
}

/// Draws a record; none where there is nothing to see, such as an empty note.
pub(super) fn draw(id: ItemId, item: &Item, around: &Surroundings, options: &Options) -> Option<Piece> {
    let form = item.form();
    let mut b = match item.frame() {
        Some(frame) => Brush::new(frame.at, frame.turn),
        None => Brush::new(form.center(), form.turn()),
    };
    let b_mut = &mut b;
    let label = match &item.part {
        Part::Wall(_) => {
            building::wall(b_mut, &form);
            None
        }
        Part::Column(column) => {
            building::column(b_mut, column);
            None
        }
        Part::Door(part) => door::door(b_mut, part, around.hall.as_deref(), options.words()),
        Part::Safety(safety) => {
            building::safety(b_mut, safety);
            None
        }
        Part::Supply(supply) => {
            building::supply(b_mut, supply, &form, !around.is_covered);
            None
        }
        Part::Rigging(rigging) => {
            building::rigging(b_mut, rigging, options.words(), !around.is_covered);
            None
        }
        Part::Region(part) => {
            let band = around.place.unwrap_or_else(|| label_frame(&part.shape));
            region::region(b_mut, part, around.pavilion.as_deref(), around.tint, band, options)
        }
        Part::Zone(zone) => area::zone(b_mut, zone, around.place.unwrap_or_else(|| label_frame(&zone.shape)), options),
        Part::Booth(part) => {
            let around = Around {
                sale: around.sale.as_deref(),
                exhibitor: around.exhibitor.as_deref(),
                open: around.open,
                tint: around.tint,
                label: around.place.unwrap_or_else(|| label_frame(&part.shape)),
            };
            booth(b_mut, part, around, options)
        }
        Part::Amenity(amenity) => {
            area::amenity(b_mut, amenity, around.place.unwrap_or_else(|| label_frame(&amenity.shape)), options)
        }
        Part::Furniture(furniture) => {
            furniture::furniture(b_mut, furniture.kind, furniture.frame.size);
            None
        }
        Part::Note(note) => {
            notes::note(b_mut, note, options);
            None
        }
        Part::Dimension(dimension) => notes::dimension(b_mut, dimension, options),
    };
    b.piece(Some(id), item.part.kind().layer(), label)
}
