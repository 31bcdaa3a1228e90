//! The translation files: the same keys and variables in every language, no key missing in the code's
//! languages, none unused, Chinese in Chinese sentences and Cyrillic in Russian ones.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails loudly"
)]

use fluent_bundle::FluentResource;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const LANGS: [&str; 3] = ["en", "zh-CN", "ru"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rooms(lang: &str) -> BTreeMap<String, String> {
    let dir = root().join("assets/i18n").join(lang);
    let files = std::fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    files
        .map(|path| {
            let room = path.file_stem().unwrap().to_string_lossy().into_owned();
            (room, std::fs::read_to_string(path).unwrap())
        })
        .collect()
}

/// Key to the text of its sentence, as written in the file.
fn sentences(lang: &str) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for (room, text) in rooms(lang) {
        if let Err((_, errors)) = FluentResource::try_new(text.clone()) {
            panic!("{lang}/{room}.ftl does not parse: {errors:?}");
        }
        let mut key = None::<String>;
        for line in text.lines() {
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            if let Some((name, rest)) = line.split_once('=')
                && !line.starts_with(char::is_whitespace)
                && !line.starts_with('}')
            {
                let name = name.trim().to_owned();
                let before = all.insert(name.clone(), rest.trim().to_owned());
                assert_eq!(before, None, "{lang}/{room}.ftl: {name} twice");
                key = Some(name);
            } else if let Some(key) = &key {
                let sentence = all.get_mut(key).unwrap();
                sentence.push('\n');
                sentence.push_str(line.trim());
            }
        }
    }
    all
}

fn variables(sentence: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in sentence.match_indices('$') {
        let name = sentence[at + 1..].chars().take_while(|c| c.is_alphanumeric() || *c == '_' || *c == '-');
        found.insert(name.collect());
    }
    found
}

/// What a reader sees of a sentence: without placeables, and of a choice only the texts of its variants.
fn visible(sentence: &str) -> String {
    let mut out = String::new();
    for line in sentence.lines().filter(|line| !line.contains("->")) {
        // a variant's text counts as seen: `[one] {$n} стенд`
        let line = match line.split_once(']') {
            Some((head, rest)) if head.trim_start().trim_start_matches('*').starts_with('[') => rest,
            _ => line,
        };
        let mut depth = 0;
        for c in line.chars() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ if depth <= 0 => out.push(c),
                _ => {}
            }
        }
        out.push(' ');
    }
    out
}

#[test]
fn every_language_has_the_same_keys_and_variables() {
    let english = sentences("en");
    assert!(english.len() > 50);
    for lang in ["zh-CN", "ru"] {
        let other = sentences(lang);
        let missing: Vec<_> = english.keys().filter(|key| !other.contains_key(*key)).collect();
        let extra: Vec<_> = other.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{lang}: missing {missing:?}, only there {extra:?}");
        for (key, sentence) in &english {
            assert_eq!(variables(sentence), variables(&other[key]), "{lang}: variables of {key}");
        }
    }
}

#[test]
fn every_room_is_in_every_language_and_in_the_program() {
    let bundle = std::fs::read_to_string(root().join("src/words/bundle.rs")).unwrap();
    for lang in LANGS {
        for room in rooms(lang).keys() {
            assert!(bundle.contains(&format!("\"{room}\"")), "{lang}/{room}.ftl is not read by the program");
        }
    }
}

fn code(dir: &Path, into: &mut String) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            code(&path, into);
        } else if path.extension().is_some_and(|e| e == "rs") {
            into.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

fn source() -> String {
    let mut text = String::new();
    code(&root().join("src"), &mut text);
    text
}

#[test]
fn no_key_is_unused() {
    let (source, known) = (source(), sentences("en"));
    // a sentence may also be named by other sentences: `{ edit-what }`
    let within = |key: &str| known.values().any(|sentence| sentence.contains(&format!("{{ {key} }}")));
    let unused: Vec<&String> =
        known.keys().filter(|key| !source.contains(&format!("\"{key}\"")) && !within(key)).collect();
    assert!(unused.is_empty(), "keys that no code names: {unused:?}");
}

#[test]
fn no_key_is_missing() {
    let source = source();
    let known = sentences("en");
    let mut missing = BTreeSet::new();
    for call in [".t(\"", ".with(\"", "Message::new(\"", "Refusal::because(\"", "Arg::Key(\""] {
        for (at, _) in source.match_indices(call) {
            let key: String = source[at + call.len()..].chars().take_while(|c| *c != '"').collect();
            let is_key =
                key.contains('-') && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            // `Message::with` takes the name of a value, which has no hyphen
            if is_key && !known.contains_key(&key) {
                missing.insert(key);
            }
        }
    }
    assert!(missing.is_empty(), "keys that no file has: {missing:?}");
}

#[test]
fn chinese_and_russian_sentences_are_in_their_own_script() {
    type OfScript = fn(char) -> bool;
    let scripts: [(&str, OfScript); 2] =
        [("zh-CN", |c| ('\u{4e00}'..='\u{9fff}').contains(&c)), ("ru", |c| ('\u{400}'..='\u{4ff}').contains(&c))];
    for (lang, of_script) in scripts {
        let foreign: Vec<String> = sentences(lang)
            .into_iter()
            .filter(|(_, sentence)| {
                let text = visible(sentence);
                let letters = text.chars().filter(|c| c.is_alphabetic()).count();
                letters > 0 && !text.chars().any(of_script) && !only_names(&text)
            })
            .map(|(key, _)| key)
            .collect();
        assert!(foreign.is_empty(), "{lang}: not translated: {foreign:?}");
    }
}

/// Names, units and signs that are the same in every language.
fn only_names(text: &str) -> bool {
    const SAME: &str = "Fairwright PDF SVG PNG RON DXF A0 A1 A2 A3 A4 ANSI CNY OK kW kg l min m² px x y X Y";
    let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.all(|word| SAME.split(' ').any(|same| same == word))
}
