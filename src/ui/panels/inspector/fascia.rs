//! What the fascia of one shell-scheme booth says, in each language, with its width counted as it is typed.

use super::super::super::controls::mark;
use super::super::super::icons;
use super::super::super::theme::{self, Theme};
use super::super::super::widgets::{Count, Shown, collapsible, counted_field, row};
use super::booth::{Placed, booths};
use super::sheet::Sheet;
use crate::edit;
use crate::model::{BoothKind, fascia_width};
use crate::stats::{fascia_fault, fascia_text};
use crate::table::fascia_fault_text;
use crate::words::Lang;
use eframe::egui::{Label, RichText, Ui};

pub(super) fn fascia_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, items: &[Placed<'_>]) {
    let all = booths(items);
    let [(id, booth)] = all.as_slice() else { return };
    let project = sheet.ws.project();
    let sale = project.sale(*id);
    if booth.kind != BoothKind::ShellScheme || (sale.exhibitor.is_none() && sale.fascia.is_empty()) {
        return;
    }
    let words = sheet.words();
    let most = project.event.fascia_limit.map(usize::from);
    let fault = fascia_fault(project, &sale);
    collapsible(ui, &words.t("sales-fascia"), true, |ui| {
        for (lang, key) in
            [(Lang::En, "sales-fascia-en"), (Lang::ZhCn, "sales-fascia-zh"), (Lang::Ru, "sales-fascia-ru")]
        {
            let name = words.t(key);
            let value = Shown::Same(sale.fascia.exact(lang).unwrap_or_default().to_owned());
            // what the fascia says as long as nothing is typed; Russian only where it is wanted
            let hint = if lang == Lang::Ru { "" } else { fascia_text(project, &sale, lang).unwrap_or_default() };
            let count = Count { width: fascia_width, most };
            let typed = row(ui, lang.own_name(), |ui, _| counted_field(ui, words, &name, &value, hint, count));
            if let Some(typed) = typed {
                let fascia = sale.fascia.clone().with(lang, &typed);
                sheet.take(edit::set_fascia(sheet.ws.committed(), sheet.hall, sheet.ids, &fascia));
            }
        }
        if let Some(fault) = fault {
            ui.horizontal(|ui| {
                let color = Theme::of(ui).warning;
                mark(ui, icons::WARNING, color);
                let text = RichText::new(fascia_fault_text(words, fault)).size(theme::SMALL).color(color);
                ui.add(Label::new(text).wrap());
            });
        }
    });
}
