//! Guards the shape of the house: a folder uses itself and folders on lower floors, never a sibling,
//! never upward. Every path of the source is parsed: `use` groups, `super`, re-exports, inline paths.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails loudly"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The folders of `src` by floor, as ARCHITECTURE.md lists them.
const FLOORS: [&[&str]; 10] = [
    &["geometry", "clock", "fonts", "progress"],
    &["words"],
    &["model"],
    &["edit", "entry", "find", "stats"],
    &["sample"],
    &["draw", "file", "table"],
    &["report"],
    &["tool", "export"],
    &["app"],
    &["ui", "cli"],
];

/// `main.rs` and `lib.rs` stand above every floor.
fn floor_of(folder: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&folder))
}

fn sources(dir: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|e| e == "rs") {
            into.push(path);
        }
    }
}

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The folders that a source text names by `crate::`, by `fairwright::`, or by climbing with `super`.
/// `module` is the module path of the file, such as `["draw", "ink"]`.
fn named_folders(text: &str, module: &[String]) -> BTreeSet<String> {
    let code = without_comments_and_strings(text);
    let mut found = BTreeSet::new();
    for root in ["crate::", "fairwright::"] {
        for (at, _) in code.match_indices(root) {
            let before = code[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
                continue;
            }
            heads(&code[at + root.len()..], &mut found);
        }
    }
    // `super::super::x` from `draw/ink.rs` (module draw::ink) names folder x
    for (at, _) in code.match_indices("super::") {
        if code[..at].ends_with("super::") {
            continue;
        }
        let climbs = code[at..].split("super::").take_while(|part| part.is_empty()).count();
        let rest = &code[at + climbs * "super::".len()..];
        if climbs >= module.len() {
            heads(rest, &mut found);
        }
    }
    found
}

/// The first names of a path or of a group: `a::b`, `{a::b, c::{d}}`.
fn heads(rest: &str, into: &mut BTreeSet<String>) {
    let rest = rest.trim_start();
    let Some(group) = rest.strip_prefix('{') else {
        let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        into.insert(name);
        return;
    };
    let mut depth = 0;
    let mut start = true;
    for (i, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                start = true;
                continue;
            }
            _ => {}
        }
        if start && !c.is_whitespace() {
            heads(&group[i..], into);
            start = false;
        }
    }
}

fn without_comments_and_strings(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let mut chars = line.chars().peekable();
        let mut in_string = false;
        while let Some(c) = chars.next() {
            match c {
                '\\' if in_string => {
                    chars.next();
                }
                '"' => in_string = !in_string,
                '/' if !in_string && chars.peek() == Some(&'/') => break,
                _ if !in_string => out.push(c),
                _ => {}
            }
        }
        out.push('\n');
    }
    out
}

#[test]
fn every_folder_uses_only_itself_and_lower_floors() {
    let mut files = Vec::new();
    sources(&src(), &mut files);
    assert!(files.len() > 30, "the sources were not found");
    let mut breaches = Vec::new();
    for path in &files {
        let inside = path.strip_prefix(src()).unwrap();
        let mut module: Vec<String> =
            inside.with_extension("").components().map(|c| c.as_os_str().to_string_lossy().into_owned()).collect();
        if module.last().is_some_and(|name| name == "mod") {
            module.pop();
        }
        let folder = module.first().cloned().unwrap_or_default();
        if inside.components().count() == 1 {
            continue; // lib.rs and main.rs
        }
        let Some(own) = floor_of(&folder) else {
            breaches.push(format!("{}: folder {folder} has no floor", inside.display()));
            continue;
        };
        let text = std::fs::read_to_string(path).unwrap();
        for named in named_folders(&text, &module) {
            match floor_of(&named) {
                Some(floor) if named == folder || floor < own => {}
                Some(_) => breaches.push(format!("{} uses {named}", inside.display())),
                None => {}
            }
        }
    }
    assert!(breaches.is_empty(), "breaches of the floors:\n{}", breaches.join("\n"));
}

#[test]
fn the_guard_sees_groups_super_and_inline_paths() {
    let module = |path: &str| path.split('/').map(str::to_owned).collect::<Vec<_>>();
    for (text, at, wanted) in [
        ("use crate::{ui::x, model::{A, B}, edit};", "draw/ink", vec!["edit", "model", "ui"]),
        ("use super::super::app::X;", "draw/ink", vec!["app"]),
        ("use super::app::X;", "draw", vec!["app"]),
        ("use super::Drawing;", "draw/ink", vec![]),
        ("let x = crate::cli::run();", "draw/ink", vec!["cli"]),
        ("pub use crate::tool as y; // crate::ui", "draw", vec!["tool"]),
        ("let s = \"crate::ui\";", "draw", vec![]),
    ] {
        let found = named_folders(text, &module(at));
        let found: Vec<&str> = found.iter().map(String::as_str).filter(|name| floor_of(name).is_some()).collect();
        let mut wanted = wanted.clone();
        wanted.retain(|name| floor_of(name).is_some());
        assert_eq!(found, wanted, "{text}");
    }
}

#[test]
fn architecture_lists_the_same_floors() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("ARCHITECTURE.md");
    let text = std::fs::read_to_string(path).unwrap();
    let block = text.split("```text").nth(1).and_then(|rest| rest.split("```").next()).expect("a block of floors");
    let mut listed: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    for line in block.lines().filter(|line| !line.trim().is_empty()) {
        let mut words = line.split_whitespace();
        let floor: usize = words.next().unwrap().parse().unwrap();
        let rooms = words.filter(|word| floor_of(word).is_some()).map(str::to_owned);
        listed.entry(floor).or_default().extend(rooms);
    }
    let ours: BTreeMap<usize, BTreeSet<String>> =
        FLOORS.iter().enumerate().map(|(i, rooms)| (i, rooms.iter().map(|r| (*r).to_owned()).collect())).collect();
    assert_eq!(listed, ours);
}

#[test]
fn no_source_file_has_outgrown_its_subject() {
    let mut files = Vec::new();
    sources(&src(), &mut files);
    let long: Vec<String> = files
        .iter()
        .filter_map(|path| {
            let lines = std::fs::read_to_string(path).unwrap().lines().count();
            (lines > 700).then(|| format!("{}: {lines} lines", path.display()))
        })
        .collect();
    assert!(long.is_empty(), "split these files:\n{}", long.join("\n"));
}
