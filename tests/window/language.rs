//! The language, switched while running: every text changes, the plan does not.

use super::desk::{COMMAND, Desk, small_plan};
use eframe::egui::{Key, Modifiers};
use fairwright::words::Lang;
use std::collections::BTreeSet;

fn speak(desk: &mut Desk, from: Lang, to: Lang) {
    let menu = match from {
        Lang::En => "Language: English".to_owned(),
        Lang::ZhCn => format!("语言: {}", from.own_name()),
        Lang::Ru => format!("Язык: {}", from.own_name()),
    };
    desk.click(&menu);
    desk.click(to.own_name());
}

/// The texts with a word of letters, without names of the plan, of people's own and of keys.
fn words(desk: &Desk) -> BTreeSet<String> {
    let names = ["H1", "A1", "A2", "A3", "Fairwright", "SVG", "PDF", "PNG", "English", "Русский", "简体中文"];
    let texts = desk.texts().into_iter().filter(|text| !names.contains(&text.as_str()));
    texts.filter(|text| text.chars().filter(|c| c.is_alphabetic()).count() > 2).collect()
}

fn is_of(lang: Lang, text: &str) -> bool {
    let own = |c: char| match lang {
        Lang::En => c.is_ascii_alphabetic(),
        Lang::ZhCn => ('\u{4e00}'..='\u{9fff}').contains(&c),
        Lang::Ru => ('\u{400}'..='\u{4ff}').contains(&c),
    };
    text.chars().any(own)
}

#[test]
fn every_text_changes_with_the_language() {
    let mut desk = Desk::on(small_plan());
    let before = desk.project().clone();
    desk.click_at(desk.at(5500, 7500));
    let mut last = (Lang::En, words(&desk));
    for lang in [Lang::ZhCn, Lang::Ru, Lang::En] {
        speak(&mut desk, last.0, lang);
        let now = words(&desk);
        let kept: Vec<_> = now.intersection(&last.1).collect();
        assert!(kept.is_empty(), "{lang:?} keeps {kept:?}");
        let foreign: Vec<_> = now.iter().filter(|text| !is_of(lang, text)).collect();
        assert!(foreign.is_empty(), "{lang:?}: {foreign:?}");
        last = (lang, now);
    }
    assert_eq!(desk.project(), &before);
    assert_eq!(desk.depth(), 0, "speaking is no edit");
}

#[test]
fn dialogs_menus_and_the_start_screen_speak_it_too() {
    for lang in [Lang::ZhCn, Lang::Ru] {
        let mut desk = Desk::on(small_plan());
        speak(&mut desk, Lang::En, lang);
        for open in [Key::N, Key::O, Key::S, Key::E, Key::K] {
            desk.key(COMMAND, open);
            let foreign: Vec<_> = words(&desk).into_iter().filter(|text| !is_of(lang, text) && is_ours(text)).collect();
            assert!(foreign.is_empty(), "{lang:?}, Ctrl+{open:?}: {foreign:?}");
            desk.key(Modifiers::NONE, Key::Escape);
        }
        desk.key(COMMAND, Key::W);
        let foreign: Vec<_> = words(&desk).into_iter().filter(|text| !is_of(lang, text)).collect();
        assert!(foreign.is_empty(), "{lang:?}, start screen: {foreign:?}");
    }
}

/// Whether a text is the program's: not a folder of the machine, the name of a file, of keys or of paper.
fn is_ours(text: &str) -> bool {
    let is_size = text.contains(" mm") || text.contains("1:");
    !(is_size || text.contains("Ctrl") || text.contains('/') || text.contains('.') || !text.contains(' '))
}

#[test]
fn the_language_is_remembered() {
    let mut desk = Desk::on(small_plan());
    speak(&mut desk, Lang::En, Lang::Ru);
    assert_eq!(desk.planner().preferences().lang(), Lang::Ru);
    assert!(desk.reads("Стенд A1, 9\u{a0}м², "), "booths are told in it: {:?}", desk.told());
}

#[test]
fn a_new_booth_list_counts_in_russian() {
    let mut desk = Desk::speaking(Lang::Ru);
    desk.key(COMMAND, Key::A);
    assert!(desk.has("3 стенда"), "{:?}", desk.texts());
    desk.key(COMMAND, Key::D);
    desk.key(COMMAND, Key::A);
    assert!(desk.has("6 стендов"), "{:?}", desk.texts());
    desk.key(Modifiers::NONE, Key::Delete);
    desk.key(Modifiers::ALT, Key::Num3);
    assert!(desk.has("Удалить 6 стендов"), "{:?}", desk.texts());
    assert!(desk.has("Дублировать 3 стенда"), "{:?}", desk.texts());
}
