//! The list of fascias, as the contractor of the shell scheme gets it.

use super::{Head, Table, Value};
use crate::model::{BoothKind, Project, Status, fascia_width};
use crate::stats::{FasciaFault, fascia_fault, fascia_text};
use crate::words::{Lang, Words, natural_key};

/// The fascias of all shell-scheme booths that are reserved or under contract and have a holder, by hall and
/// number: what they say in each language, how wide that is, and what is wrong with it.
#[must_use]
pub fn fascia_list(project: &Project, words: Words) -> Table {
    let title = |key: &'static str| Head::words(words.t(key));
    let heads = vec![
        title("sales-column-hall"),
        title("sales-column-booth"),
        title("sales-column-holder"),
        title("sales-fascia-en"),
        title("sales-fascia-zh"),
        title("sales-fascia-ru"),
        Head::figures(words.t("sales-column-width"), None),
        title("sales-column-remark"),
    ];
    let mut table = Table::new(words.t("sales-fascia-list"), heads);
    for (id, hall) in project.halls_in_order() {
        let mut booths: Vec<_> = project.booths_of(id).collect();
        booths.sort_by_cached_key(|(id, booth)| (natural_key(&booth.number), *id));
        for (id, booth) in booths.into_iter().filter(|(_, booth)| booth.kind == BoothKind::ShellScheme) {
            let Some(sale) = project.sales.get(&id) else { continue };
            let holder = sale.exhibitor.and_then(|id| project.exhibitors.get(&id));
            let (Some(holder), Status::Reserved | Status::Contracted) = (holder, sale.status) else { continue };
            let text = |lang| fascia_text(project, sale, lang).unwrap_or_default();
            let fault = fascia_fault(project, sale);
            let russian = sale.fascia.exact(Lang::Ru).unwrap_or_default();
            let widest = [text(Lang::En), text(Lang::ZhCn), russian].into_iter().map(fascia_width).max();
            table.push(vec![
                hall.name.get(words.lang()).into(),
                booth.number.as_str().into(),
                holder.name.get(words.lang()).into(),
                text(Lang::En).into(),
                text(Lang::ZhCn).into(),
                russian.into(),
                Value::Number(super::Decimal::whole(i64::try_from(widest.unwrap_or(0)).unwrap_or(i64::MAX))),
                fault.map_or(Value::Empty, |fault| fascia_fault_text(words, fault).into()),
            ]);
        }
    }
    table
}

/// What is wrong with a fascia, in the reader's words.
#[must_use]
pub fn fascia_fault_text(words: Words, fault: FasciaFault) -> String {
    match fault {
        FasciaFault::Missing(lang) => words.with("sales-fascia-missing", &[("lang", lang.own_name().into())]),
        FasciaFault::TooWide { lang, width } => {
            words.with("sales-fascia-wide", &[("lang", lang.own_name().into()), ("width", width.into())])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;
    use crate::table::{Bom, csv};

    #[test]
    fn the_sample_has_a_list_for_its_contractor() {
        let project = sample::event();
        for lang in Lang::ALL {
            let words = Words::of(lang);
            let list = fascia_list(&project, words);
            assert!(list.rows.len() > 100, "{}", list.rows.len());
            let said = String::from_utf8(csv(&list, words, Bom::Without)).unwrap();
            let first = said.lines().next().unwrap();
            assert_eq!(first.split(',').count(), 8, "{first}");
            let numbers: Vec<String> = list.rows.iter().map(|row| row[1].shown(words)).collect();
            assert!(numbers.iter().all(|number| !number.is_empty()));
        }
    }
}
