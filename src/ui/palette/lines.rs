//! The lines of the palette: what was found, by kind, or what there is while nothing is typed.

use super::Scope;
use super::commands::{self, Listed};
use super::face;
use crate::app::Command;
use crate::find::{Fit, Group, Hit, Index, Kind, Query};

/// The most results of a kind that are listed: nobody scrolls further.
const MOST: usize = 200;
/// The results of a kind that are listed while there are others.
const FEW: usize = 5;

/// A line of the results.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Line {
    /// A heading, by its key, with how many stand under it.
    Heading(&'static str, Option<usize>),
    /// A command, by its place in the list.
    Command(usize),
    /// Something that was found.
    Hit(Hit),
    /// All of a kind may be listed, so many.
    More(Kind, usize),
}

impl Line {
    /// Whether Enter does something on it.
    pub(super) const fn is_choice(&self) -> bool {
        match self {
            Self::Heading(..) => false,
            Self::Command(_) | Self::Hit(_) | Self::More(..) => true,
        }
    }
}

/// The lines while nothing is typed: what was used lately, then every command by group.
pub(super) fn all_commands(all: &[Listed], recent: &[Command]) -> Vec<Line> {
    let mut lines = Vec::new();
    let place = |wanted: &Command| all.iter().position(|listed| listed.command == *wanted);
    let recent: Vec<usize> = recent.iter().filter_map(place).collect();
    if !recent.is_empty() {
        lines.push(Line::Heading("palette-recent", None));
        lines.extend(recent.into_iter().map(Line::Command));
    }
    let mut group = None;
    for (at, listed) in all.iter().enumerate() {
        if group != Some(listed.command.group()) {
            group = Some(listed.command.group());
            lines.push(Line::Heading(listed.command.group().key(), None));
        }
        lines.push(Line::Command(at));
    }
    lines
}

/// The lines while nothing is typed into the field that finds: what was found lately.
pub(super) fn found_lately(recent: &[Hit]) -> Vec<Line> {
    if recent.is_empty() {
        return Vec::new();
    }
    let hits = recent.iter().copied().map(Line::Hit);
    std::iter::once(Line::Heading("find-recent", None)).chain(hits).collect()
}

/// What a query finds, the kind of the best first. `whole` is the kind of which all are listed.
pub(super) fn found(index: &Index, all: &[Listed], query: &Query, scope: Scope, whole: Option<Kind>) -> Vec<Line> {
    let groups = index.search(query, MOST);
    let commands = match scope {
        Scope::Everything => commands::found(all, query),
        Scope::Things => None,
    };
    let alone = groups.len() + usize::from(commands.is_some()) == 1;
    let mut parts: Vec<(Option<Fit>, Vec<Line>)> =
        groups.iter().map(|group| (best(group), lines_of(group, alone || whole == Some(group.kind)))).collect();
    if let Some((fit, found)) = commands {
        let heading = Line::Heading("find-commands", Some(found.len()));
        let lines = std::iter::once(heading).chain(found.into_iter().map(Line::Command)).collect();
        let at = parts.partition_point(|(best, _)| *best < Some(fit));
        parts.insert(at, (Some(fit), lines));
    }
    parts.into_iter().flat_map(|(_, lines)| lines).collect()
}

fn best(group: &Group) -> Option<Fit> {
    group.hits.first().map(|hit| hit.fit)
}

fn lines_of(group: &Group, whole: bool) -> Vec<Line> {
    let mut lines = vec![Line::Heading(face::heading(group.kind), Some(group.count))];
    // a line that offers one more line would be that line
    let shown = if whole || group.count <= FEW + 1 { group.hits.len() } else { FEW };
    lines.extend(group.hits.iter().take(shown).copied().map(Line::Hit));
    if shown < group.hits.len() {
        lines.push(Line::More(group.kind, group.count));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::find::Subject;
    use crate::words::{Lang, Words};

    #[test]
    fn kinds_are_listed_in_short_until_all_of_one_are_asked_for() {
        let project = crate::sample::synthetic(300, 1);
        let index = Index::new(&project);
        let all = commands::commands(Words::of(Lang::En));
        let query = Query::new("a0");
        let lines = found(&index, &all, &query, Scope::Everything, None);
        assert!(matches!(lines[0], Line::Heading("find-booths", Some(count)) if count > 20), "{:?}", lines[0]);
        assert!(lines[1..=FEW].iter().all(|line| matches!(line, Line::Hit(_))));
        let Line::More(Kind::Booth, count) = lines[FEW + 1] else { panic!("{:?}", lines[FEW + 1]) };
        let whole = found(&index, &all, &query, Scope::Everything, Some(Kind::Booth));
        let booths = whole.iter().filter(|line| matches!(line, Line::Hit(hit) if hit.subject.kind() == Kind::Booth));
        assert_eq!(booths.count(), count);
    }

    #[test]
    fn commands_stand_among_the_kinds_only_where_they_are_wanted() {
        let project = crate::sample::synthetic(300, 1);
        let index = Index::new(&project);
        let all = commands::commands(Words::of(Lang::En));
        let query = Query::new("export");
        let lines = found(&index, &all, &query, Scope::Everything, None);
        assert_eq!(lines[0], Line::Heading("find-commands", Some(1)));
        assert!(matches!(lines[1], Line::Command(at) if all[at].command == Command::Export));
        let lines = found(&index, &all, &query, Scope::Things, None);
        assert!(!lines.iter().any(|line| matches!(line, Line::Command(_))));
        let (_, hall) = project.halls_in_order()[0];
        let query = Query::new(hall.name.get(Lang::En));
        let lines = found(&index, &all, &query, Scope::Things, None);
        assert!(matches!(lines[1], Line::Hit(hit) if matches!(hit.subject, Subject::Hall(_))), "{lines:?}");
    }
}
