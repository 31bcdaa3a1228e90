//! What booths cost, line by line, with the discount and the price agreed.

use super::super::super::controls::quiet_button;
use super::super::super::money;
use super::super::super::theme::{self, Theme};
use super::super::super::widgets::section_with;
use super::figure::Share;
use super::sheet::{Sheet, Spec};
use super::{Derived, figure_line};
use crate::app::{Command, Request};
use crate::edit;
use crate::model::{Booth, ItemId, Money};
use crate::stats::{Price, price_of};
use crate::words::Words;
use eframe::egui::{RichText, Ui};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

pub(super) fn price_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, derived: &mut Derived, all: &[(ItemId, &Booth)]) {
    let words = sheet.words();
    let project = sheet.ws.project();
    let card = &project.rate_card;
    let prices = prices(sheet, derived, all);
    let totals: Option<Vec<Money>> = prices.iter().map(Price::total).collect();
    let total = totals.map(|totals| Money(totals.iter().fold(0, |sum, money| sum.saturating_add(money.0))));
    let figure = total.map(|total| money::with_currency(words, total, &card.currency)).unwrap_or_default();
    section_with(ui, &words.t("panels-price"), |ui| {
        if !figure.is_empty() {
            ui.label(theme::strong(figure));
        }
    });
    match prices.as_slice() {
        [price] => lines(ui, words, price),
        _ => sum(ui, words, &prices),
    }
    if prices.iter().any(|price| price.list.is_none()) {
        no_rate(ui, sheet);
    }
    let hall = sheet.hall;
    let none = sheet.t("panels-none");
    let discounts: Vec<_> = all
        .iter()
        .map(|(id, _)| (*id, Some(Share(project.sale(*id).discount)).filter(|share| *share != Share::default())))
        .collect();
    let spec = Spec { unknown: Some(&none), suffix: Some("%"), ..Spec::of("sales-discount") };
    sheet.figure::<Share>(ui, spec, &discounts, |project, ids, share| {
        edit::set_discount(project, hall, ids, share.unwrap_or_default().0)
    });
    let by_list = sheet.t("panels-by-list");
    let agreed: Vec<_> = all.iter().map(|(id, _)| (*id, project.sale(*id).price)).collect();
    let spec = Spec { unknown: Some(&by_list), suffix: Some(&card.currency), ..Spec::of("panels-agreed") };
    sheet.figure::<Money>(ui, spec, &agreed, |project, ids, price| edit::set_price(project, hall, ids, price));
}

/// The prices of the booths, worked out anew where the plan or the selection is another one.
fn prices(sheet: &Sheet<'_>, derived: &mut Derived, all: &[(ItemId, &Booth)]) -> Arc<Vec<Price>> {
    let (ws, payers, sides) = (sheet.ws, derived.payers(sheet.ws), derived.sides(sheet.ws));
    let mut hasher = DefaultHasher::new();
    sheet.ids.hash(&mut hasher);
    let open = |id, booth: &Booth| booth.open_sides.or_else(|| sides.get(&id).copied()).unwrap_or_default();
    let price = |(id, booth): &(ItemId, &Booth)| price_of(ws.project(), &payers, *id, booth, open(*id, booth));
    let make = || Arc::new(all.iter().map(price).collect());
    derived.prices.at((ws.revision(), sheet.hall, hasher.finish()), make).clone()
}

/// The lines of one booth's price, as they add up.
fn lines(ui: &mut Ui, words: Words, price: &Price) {
    for line in &price.lines {
        figure_line(ui, &money::line_text(words, &line.item), &words.amount(line.amount.0));
    }
    // with one line, or none that is overruled, the heading says it already
    if let Some(list) = price.list.filter(|_| price.agreed.is_some()) {
        figure_line(ui, &words.t("sales-by-list-total"), &words.amount(list.0));
    }
}

/// What several booths come to by the list, and by agreement.
fn sum(ui: &mut Ui, words: Words, prices: &[Price]) {
    let agreed = prices.iter().filter(|price| price.agreed.is_some()).count();
    if agreed == 0 {
        return;
    }
    let list = prices.iter().filter_map(|price| price.list).fold(0_i64, |sum, money| sum.saturating_add(money.0));
    figure_line(ui, &words.t("sales-by-list-total"), &words.amount(list));
    figure_line(ui, &words.t("sales-agreed-count"), &agreed.to_string());
}

/// Why there is no price, and the way to one.
fn no_rate(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    let words = sheet.words();
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(words.t("sales-no-rate")).color(Theme::of(ui).text_muted));
        if quiet_button(ui, words.t("sales-set-rates").into_owned()).clicked() {
            sheet.ask.push(Request::Run(Command::PriceList));
        }
    });
}
