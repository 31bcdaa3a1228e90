//! The figures that `fairwright info` gives, in text and in JSON alike.

use crate::model::Project;
use crate::words::natural_key;

/// The booth numbers of all halls that are not empty, as people count.
pub(super) fn booth_numbers(project: &Project) -> Vec<&str> {
    let mut numbers: Vec<&str> =
        project.booths().map(|(_, _, booth)| booth.number.trim()).filter(|number| !number.is_empty()).collect();
    numbers.sort_by_cached_key(|number| natural_key(number));
    numbers
}
