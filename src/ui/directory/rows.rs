//! The rows in sight of a sheet: in the view's order, made anew when plan or view change, and held still while the
//! user works on one.
//!
//! A row whose cell was just changed does not jump to another place, nor out of the view, before the user leaves
//! it: as long as [`Rows::hold`] is on, the order stays as it is, new rows come last and removed ones go.

use super::search::Search;
use crate::app::Workspace;
use crate::table::{Data, RowId, View};
use crate::words::{Lang, Words};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// What an order was made for.
#[derive(Clone, PartialEq)]
struct Made {
    view: View,
    typed: String,
    lang: Lang,
    today: NaiveDate,
}

/// The data of the sheets, and the rows of the one in sight.
#[derive(Default)]
pub(super) struct Rows {
    data: Data,
    revision: u64,
    order: Vec<RowId>,
    places: HashMap<RowId, usize>,
    /// Every row of the sheet, in the view or not, as it was when the order was last brought up to date.
    known: HashSet<RowId>,
    made: Option<Made>,
    made_at: u64,
    is_held: bool,
    is_stale: bool,
}

impl Rows {
    /// Brings data and order up to date.
    pub(super) fn update(&mut self, ws: &Workspace, view: &View, search: &mut Search) {
        let today = ws.today();
        self.data.set_today(today);
        if self.revision != ws.base_revision() {
            self.data.update(ws.committed());
            self.revision = ws.base_revision();
        }
        search.update(&self.data, view.sheet, self.revision);
        let is_same = self.made.as_ref().is_some_and(|made| {
            made.lang == ws.lang() && made.today == today && made.typed == search.typed() && made.view == *view
        });
        if is_same && self.made_at == self.revision {
            return;
        }
        if is_same && self.is_held {
            self.keep_order(view, ws.words());
        } else {
            let mut order = view.rows(&self.data, ws.words(), today);
            search.narrow(&mut order);
            self.put(order);
            self.known = self.data.rows(view.sheet).into_iter().collect();
            self.is_stale = false;
        }
        self.made_at = self.revision;
        let typed = search.typed().to_owned();
        self.made = Some(Made { view: view.clone(), typed, lang: ws.lang(), today });
    }

    /// The order as it was: removed rows go, new ones come last, in the view's order among themselves.
    fn keep_order(&mut self, view: &View, words: Words) {
        let mut order = std::mem::take(&mut self.order);
        order.retain(|row| self.data.has(*row));
        let all = view.sorted(&self.data, words);
        order.extend(all.iter().filter(|row| !self.known.contains(row)));
        self.known = all.into_iter().collect();
        self.put(order);
        self.is_stale = true;
    }

    fn put(&mut self, order: Vec<RowId>) {
        self.places = order.iter().enumerate().map(|(at, row)| (*row, at)).collect();
        self.order = order;
    }

    /// Holds the order still: the user is at work on a row.
    pub(super) fn hold(&mut self) {
        self.is_held = true;
    }

    /// Lets the order follow again: the user has left the row.
    pub(super) fn release(&mut self) {
        self.is_held = false;
        if self.is_stale {
            self.made = None;
        }
    }

    /// The data of the sheets.
    pub(super) const fn data(&self) -> &Data {
        &self.data
    }

    /// The rows in sight, in order.
    pub(super) fn all(&self) -> &[RowId] {
        &self.order
    }

    /// The row at a place.
    pub(super) fn at(&self, place: usize) -> Option<RowId> {
        self.order.get(place).copied()
    }

    /// The place of a row; none where it is not in sight.
    pub(super) fn place(&self, row: RowId) -> Option<usize> {
        self.places.get(&row).copied()
    }

    /// The plan's revision that the data is of.
    pub(super) const fn revision(&self) -> u64 {
        self.revision
    }
}
