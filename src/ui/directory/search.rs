//! The search line of the directory: what is typed there narrows the rows of every sheet.
//!
//! What people know a row by is looked at, in any language and by sound; for any other column there are
//! conditions.

use crate::find::{Haystack, Query};
use crate::model::{Exhibitor, ExhibitorId, PavilionId};
use crate::table::{Data, RowId, Sheet};
use crate::words::{Country, Lang, LocalText};
use std::collections::HashMap;

/// What is typed, and all that the rows of the sheet in sight are called.
#[derive(Default)]
pub(super) struct Search {
    /// What stands in the line.
    pub(super) text: String,
    wanted: String,
    names: HashMap<RowId, Haystack>,
    made_for: Option<(Sheet, u64)>,
}

impl Search {
    /// What is looked for.
    pub(super) fn typed(&self) -> &str {
        &self.wanted
    }

    /// Nothing is looked for any more.
    pub(super) fn clear(&mut self) {
        self.text.clear();
    }

    /// Follows what is typed; names are gathered only once somebody types.
    pub(super) fn update(&mut self, data: &Data, sheet: Sheet, revision: u64) {
        if self.wanted != self.text.trim() {
            self.text.trim().clone_into(&mut self.wanted);
        }
        if !self.wanted.is_empty() && self.made_for != Some((sheet, revision)) {
            self.names = data.rows(sheet).into_iter().map(|row| (row, haystack(data, row))).collect();
            self.made_for = Some((sheet, revision));
        }
    }

    /// Keeps the rows that are called by what is typed.
    pub(super) fn narrow(&self, rows: &mut Vec<RowId>) {
        if self.wanted.is_empty() {
            return;
        }
        let query = Query::new(&self.wanted);
        rows.retain(|row| self.names.get(row).is_some_and(|names| query.admits(names)));
    }
}

/// Everything by which people know a row.
fn haystack(data: &Data, row: RowId) -> Haystack {
    let mut names = Names { data, all: Vec::new() };
    match row {
        RowId::Exhibitor(id) => {
            names.exhibitor(id);
            if let Some(exhibitor) = data.project().exhibitors.get(&id) {
                names.contact(exhibitor);
            }
            for booth in data.held(id).into_iter().flat_map(|held| &held.booths) {
                names.all.extend(data.booth(*booth).map(|(_, booth)| booth.number.as_str()));
            }
        }
        RowId::Booth(id) => {
            if let Some((_, booth)) = data.booth(id) {
                names.all.push(&booth.number);
                names.pavilion(booth.pavilion);
            }
            if let Some(sale) = data.project().sales.get(&id) {
                for exhibitor in sale.exhibitor.iter().chain(&sale.co_exhibitors) {
                    names.exhibitor(*exhibitor);
                }
            }
        }
        RowId::Pavilion(id) => {
            names.pavilion(Some(id));
            if let Some(pavilion) = data.project().pavilions.get(&id) {
                names.local(&pavilion.organiser);
                for country in &pavilion.countries {
                    names.country(country);
                }
            }
        }
    }
    Haystack::named(names.all)
}

/// Names being gathered.
struct Names<'a> {
    data: &'a Data,
    all: Vec<&'a str>,
}

impl<'a> Names<'a> {
    fn local(&mut self, text: &'a LocalText) {
        self.all.extend(text.all().map(|(_, text)| text));
    }

    fn country(&mut self, country: &'a Country) {
        self.all.extend(Lang::ALL.map(|lang| country.name(lang)));
    }

    fn exhibitor(&mut self, id: ExhibitorId) {
        let Some(exhibitor) = self.data.project().exhibitors.get(&id) else { return };
        self.local(&exhibitor.name);
        if let Some(country) = &exhibitor.country {
            self.country(country);
        }
    }

    fn contact(&mut self, exhibitor: &'a Exhibitor) {
        self.local(&exhibitor.products);
        let contact = &exhibitor.contact;
        let texts = [&contact.name, &contact.email, &contact.phone];
        self.all.extend(texts.into_iter().filter(|text| !text.is_empty()).map(String::as_str));
    }

    fn pavilion(&mut self, id: Option<PavilionId>) {
        if let Some(pavilion) = id.and_then(|id| self.data.project().pavilions.get(&id)) {
            self.local(&pavilion.name);
        }
    }
}
