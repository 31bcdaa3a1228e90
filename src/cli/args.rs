//! The arguments: what can be asked for, with help in the reader's language.

use super::complaint::Complaint;
use super::export::{Request, Sheet};
use super::list::{self, Kind};
use crate::draw::Scheme;
use crate::export::{DEFAULT_WIDTH, Format, Overwrite, Paper, Scale};
use crate::stats::Aspect;
use crate::table::Bom;
use crate::words::{Lang, Message, Words};
use chrono::NaiveDate;
use clap::error::{ContextKind, ErrorKind};
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, value_parser};
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

/// What was asked for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Command {
    Open { file: Option<PathBuf> },
    Sample { to: PathBuf, overwrite: Overwrite },
    Info { file: PathBuf, format: InfoFormat },
    Export(Request),
    List(list::Request),
}

/// How `info` answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum InfoFormat {
    Text,
    Json,
}

/// The outcome of reading arguments.
#[derive(Debug)]
pub(super) enum Parsed {
    Run {
        command: Command,
        lang: Option<Lang>,
    },
    /// Help or the version, for stdout.
    Tell(String),
}

/// The language asked for, looked up before anything else so that complaints are in it too.
pub(super) fn lang_of(args: &[OsString]) -> Option<Lang> {
    let mut found = None;
    let mut rest = args.iter().skip(1).map(|arg| arg.to_string_lossy());
    while let Some(arg) = rest.next() {
        if arg == "--" {
            break;
        }
        let value = match arg.strip_prefix("--lang=") {
            Some(value) => Some(value.to_owned()),
            None if arg == "--lang" => rest.next().map(|value| value.into_owned()),
            None => None,
        };
        found = value.and_then(|value| value.parse().ok()).or(found);
    }
    found
}

/// Reads the arguments, the first being the program's own name.
pub(super) fn parse(args: Vec<OsString>, words: Words) -> Result<Parsed, Complaint> {
    match command(words).try_get_matches_from(args) {
        Ok(matches) => request(&matches),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Ok(Parsed::Tell(error.render().to_string())),
            _ => Err(Complaint::of_use(complaint(&error))),
        },
    }
}

/// What clap found wrong, in our words; where it cannot be known better, in clap's.
fn complaint(error: &clap::Error) -> Message {
    let context = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let argument = context(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument => Message::new("cli-unknown-argument").with("argument", argument),
        ErrorKind::MissingRequiredArgument => Message::new("cli-missing").with("arguments", argument),
        ErrorKind::InvalidSubcommand => {
            Message::new("cli-unknown-argument").with("argument", context(ContextKind::InvalidSubcommand))
        }
        ErrorKind::InvalidValue | ErrorKind::NoEquals | ErrorKind::TooFewValues => {
            Message::new("cli-missing-value").with("argument", argument)
        }
        ErrorKind::ArgumentConflict => Message::new("cli-twice").with("argument", argument),
        _ => {
            let said = error.render().to_string();
            let first = said.lines().next().unwrap_or_default();
            Message::new("cli-wrong").with("reason", first.trim_start_matches("error: "))
        }
    }
}

fn request(matches: &ArgMatches) -> Result<Parsed, Complaint> {
    let path = |matches: &ArgMatches, id| matches.get_one::<PathBuf>(id).cloned();
    let required = |matches: &ArgMatches, id: &'static str| {
        path(matches, id).ok_or_else(|| Complaint::of_use(Message::new("cli-missing").with("arguments", id)))
    };
    let overwrite = |matches: &ArgMatches| if matches.get_flag("force") { Overwrite::Always } else { Overwrite::Never };
    let innermost = matches.subcommand().map_or(matches, |(_, inner)| inner);
    if let (Some(file), Some(_)) = (path(matches, "FILE"), matches.subcommand()) {
        // a file before a command: one of them is not meant
        let argument = file.display().to_string();
        return Err(Complaint::of_use(Message::new("cli-unknown-argument").with("argument", argument)));
    }
    let lang: Option<Lang> = typed(innermost, "lang", "cli-bad-lang")?;
    let command = match matches.subcommand() {
        Some(("sample", inner)) => Command::Sample { to: required(inner, "OUT")?, overwrite: overwrite(inner) },
        Some(("info", inner)) => {
            let format = match text(inner, "format").as_deref() {
                None | Some("text") => InfoFormat::Text,
                Some("json") => InfoFormat::Json,
                Some(other) => return Err(bad_value("cli-bad-info-format", other)),
            };
            Command::Info { file: required(inner, "FILE")?, format }
        }
        Some(("export", inner)) => export(inner, required(inner, "FILE")?, required(inner, "OUT")?, overwrite(inner))?,
        Some(_) | None => Command::Open { file: path(matches, "FILE") },
    };
    Ok(Parsed::Run { command, lang })
}

fn export(matches: &ArgMatches, file: PathBuf, to: PathBuf, overwrite: Overwrite) -> Result<Command, Complaint> {
    let ending = to.extension().and_then(OsStr::to_str).unwrap_or_default();
    if ending.eq_ignore_ascii_case(LIST_ENDING) {
        return list(matches, file, to, overwrite).map(Command::List);
    }
    if is_given(matches, "no-bom") {
        return Err(Complaint::of_use(Message::new("cli-list-only").with("option", "--no-bom")));
    }
    let format = Format::of_ending(ending).ok_or_else(|| {
        let name = to.file_name().unwrap_or(to.as_os_str()).to_string_lossy().into_owned();
        Complaint::of_use(Message::new("cli-bad-ending").with("name", name))
    })?;
    let paper: Option<Paper> = typed(matches, "paper", "cli-bad-paper")?;
    let scale: Option<Scale> = typed(matches, "scale", "cli-bad-scale")?;
    let width: Option<u32> = typed(matches, "width", "cli-bad-width")?;
    if width.is_some() && format != Format::Png {
        return Err(Complaint::of_use(Message::new("cli-width-png-only")));
    }
    if scale.is_some() && paper.is_none() && format != Format::Pdf {
        return Err(Complaint::of_use(Message::new("cli-scale-needs-paper")));
    }
    let date = match text(matches, "date") {
        None => None,
        Some(given) => match NaiveDate::parse_from_str(&given, "%Y-%m-%d") {
            Ok(date) => Some(date),
            Err(_) => return Err(bad_value("cli-bad-date", &given)),
        },
    };
    let scheme = match text(matches, "theme").as_deref() {
        None => None,
        Some("light") => Some(Scheme::Light),
        Some("dark") => Some(Scheme::Dark),
        Some("print") => Some(Scheme::Print),
        Some(other) => return Err(bad_value("cli-bad-theme", other)),
    };
    let colour = match text(matches, "colour") {
        None => None,
        Some(given) => Some(Aspect::of_tag(&given).ok_or_else(|| {
            let tags = Aspect::ALL.map(Aspect::tag).join(", ");
            Complaint::of_use(Message::new("cli-bad-colour").with("found", given).with("tags", tags))
        })?),
    };
    let hall = text(matches, "hall");
    let sheet = match text(matches, "sheet").as_deref() {
        None | Some("plan") => Sheet::Plan,
        Some("statistics") => Sheet::Statistics,
        Some(list) if Kind::of(list).is_some() => {
            return Err(Complaint::of_use(Message::new("cli-list-only").with("option", format!("--sheet {list}"))));
        }
        Some(other) => return Err(bad_value("cli-bad-sheet", other)),
    };
    if sheet == Sheet::Statistics && (format != Format::Pdf || scale.is_some() || scheme.is_some()) {
        return Err(Complaint::of_use(Message::new("cli-statistics-plain-pdf")));
    }
    Ok(Command::Export(Request { sheet, file, to, overwrite, format, hall, date, paper, scale, width, scheme, colour }))
}

/// The ending of files that hold a list instead of a plan.
const LIST_ENDING: &str = "csv";

/// Whether an option stands on the command line.
fn is_given(matches: &ArgMatches, id: &str) -> bool {
    matches.value_source(id) == Some(ValueSource::CommandLine)
}

fn list(matches: &ArgMatches, file: PathBuf, to: PathBuf, overwrite: Overwrite) -> Result<list::Request, Complaint> {
    let of_plans = ["hall", "date", "paper", "scale", "width", "theme", "colour"];
    if let Some(option) = of_plans.into_iter().find(|id| is_given(matches, id)) {
        return Err(Complaint::of_use(Message::new("cli-plan-only").with("option", format!("--{option}"))));
    }
    let Some(given) = text(matches, "sheet") else {
        return Err(Complaint::of_use(Message::new("cli-sheet-missing")));
    };
    let kind = Kind::of(&given).ok_or_else(|| bad_value("cli-bad-list", &given))?;
    let bom = if matches.get_flag("no-bom") { Bom::Without } else { Bom::With };
    Ok(list::Request { file, to, overwrite, kind, bom })
}

fn text(matches: &ArgMatches, id: &str) -> Option<String> {
    matches.get_one::<String>(id).cloned()
}

fn typed<T: std::str::FromStr>(matches: &ArgMatches, id: &str, key: &'static str) -> Result<Option<T>, Complaint> {
    let Some(given) = text(matches, id) else { return Ok(None) };
    given.parse().map(Some).map_err(|_| bad_value(key, &given))
}

fn bad_value(key: &'static str, found: &str) -> Complaint {
    Complaint::of_use(Message { key, args: Vec::new() }.with("found", found))
}

/// The commands and their help.
fn command(words: Words) -> clap::Command {
    let t = |key: &'static str| words.t(key).into_owned();
    let usage = t("cli-usage");
    let template = format!("{{about}}\n\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}\n");
    let options = t("cli-options");
    let arguments = t("cli-arguments");
    let file = |id: &'static str, key: &'static str| {
        Arg::new(id).help(t(key)).help_heading(arguments.clone()).value_parser(value_parser!(PathBuf))
    };
    let option = |id: &'static str, value: &'static str, help: String| {
        Arg::new(id).long(id).value_name(value).help(help).help_heading(options.clone())
    };
    let force = || {
        let arg = Arg::new("force").long("force").action(ArgAction::SetTrue);
        arg.help(t("cli-help-force")).help_heading(options.clone())
    };
    let lang = option("lang", "LANG", t("cli-help-lang")).global(true);
    let help = || {
        let arg = Arg::new("help").short('h').long("help").action(ArgAction::Help).global(true);
        arg.help(t("cli-help-help")).help_heading(options.clone())
    };
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let base = |name: &'static str, about: &'static str, usage: &'static str| {
        clap::Command::new(name)
            .about(t(about))
            .help_template(template.clone())
            .override_usage(usage)
            .disable_help_flag(true)
            .disable_version_flag(true)
    };
    let sample = base("sample", "cli-about-sample", "fairwright sample [OPTIONS] OUT.ron")
        .arg(file("OUT", "cli-help-sample-out").required(true).value_name("OUT.ron"))
        .arg(force());
    let info = base("info", "cli-about-info", "fairwright info [OPTIONS] FILE")
        .arg(file("FILE", "cli-help-file").required(true))
        .arg(option("format", "text|json", t("cli-help-info-format")));
    let width = words.with("cli-help-width", &[("width", i64::from(DEFAULT_WIDTH).into())]);
    let tags = Aspect::ALL.map(Aspect::tag).join(", ");
    let colours = words.with("cli-help-colour", &[("tags", tags.into())]);
    let export = base("export", "cli-about-export", "fairwright export [OPTIONS] FILE OUT.pdf|svg|png|csv")
        .arg(file("FILE", "cli-help-file").required(true))
        .arg(file("OUT", "cli-help-export-out").required(true).value_name("OUT.pdf|svg|png|csv"))
        .arg(option("sheet", "plan|statistics|exhibitors|booths|pavilions|services", t("cli-help-sheet")))
        .arg(option("hall", "NAME", t("cli-help-hall")))
        .arg(option("date", "YYYY-MM-DD", t("cli-help-date")))
        .arg(option("paper", "a0..a4|ansi-a..e", t("cli-help-paper")))
        .arg(option("scale", "1:N|fit", t("cli-help-scale")))
        .arg(option("width", "PX", width))
        .arg(option("colour", "ASPECT", colours))
        .arg(option("theme", "light|dark|print", t("cli-help-theme")))
        .arg({
            let arg = Arg::new("no-bom").long("no-bom").action(ArgAction::SetTrue);
            arg.help(t("cli-help-no-bom")).help_heading(options.clone())
        })
        .arg(force());
    base("fairwright", "cli-about", "fairwright [OPTIONS] [FILE]\n       fairwright [OPTIONS] COMMAND")
        .version(env!("CARGO_PKG_VERSION"))
        .arg(file("FILE", "cli-help-open"))
        .arg(lang)
        .arg(help())
        .arg(version.help(t("cli-help-version")).help_heading(options.clone()))
        .disable_help_subcommand(true)
        .subcommand_help_heading(t("cli-commands"))
        .subcommands([sample, info, export])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Parsed, Complaint> {
        parse(
            std::iter::once("fairwright").chain(line.split_whitespace()).map(Into::into).collect(),
            Words::of(Lang::En),
        )
    }

    fn refused(line: &str) -> String {
        read(line).unwrap_err().say(Words::of(Lang::En))
    }

    #[test]
    fn commands_are_read() {
        let run = |line| match read(line) {
            Ok(Parsed::Run { command, lang }) => (command, lang),
            other => panic!("{line}: {other:?}"),
        };
        assert_eq!(run(""), (Command::Open { file: None }, None));
        assert_eq!(run("plan.ron --lang ru"), (Command::Open { file: Some("plan.ron".into()) }, Some(Lang::Ru)));
        let info = Command::Info { file: "plan.ron".into(), format: InfoFormat::Json };
        assert_eq!(run("info plan.ron --format json"), (info.clone(), None));
        assert_eq!(run("--lang zh-CN info plan.ron --format=json"), (info, Some(Lang::ZhCn)));
        let (Command::Export(request), _) = run(
            "export plan.ron out.PDF --hall N1 --date 2021-08-23 --paper ansi-d --scale 1:200 --force --colour price-per-m2",
        ) else {
            panic!("no export")
        };
        assert_eq!(
            (request.format, request.paper, request.scale),
            (Format::Pdf, Some(Paper::AnsiD), Some(Scale::OneTo(200)))
        );
        assert_eq!(request.colour, Some(Aspect::Rate));
        assert_eq!((request.hall.as_deref(), request.overwrite), (Some("N1"), Overwrite::Always));
    }

    #[test]
    fn wrong_use_is_told_with_a_hint() {
        for (line, part) in [
            ("info", "FILE"),
            ("info plan.ron --format xml", "xml"),
            ("info plan.ron --nonsense", "--nonsense"),
            ("export plan.ron", "OUT.pdf|svg|png|csv"),
            ("export plan.ron out.doc", "out.doc"),
            ("export plan.ron out.csv", "--sheet"),
            ("export plan.ron out.csv --sheet people", "people"),
            ("export plan.ron out.csv --sheet booths --paper a4", "--paper"),
            ("export plan.ron out.pdf --sheet booths", "--sheet"),
            ("export plan.ron out.pdf --no-bom", "--no-bom"),
            ("export plan.ron out", "out"),
            ("export plan.ron out.pdf --date 2021-02-30", "2021-02-30"),
            ("export plan.ron out.pdf --date today", "today"),
            ("export plan.ron out.pdf --paper a9", "a9"),
            ("export plan.ron out.pdf --scale 2:1", "2:1"),
            ("export plan.ron out.pdf --width 100", "PNG"),
            ("export plan.ron out.png --width -5", "-5"),
            ("export plan.ron out.png --width many", "many"),
            ("export plan.ron out.svg --scale 1:100", "--paper"),
            ("export plan.ron out.pdf --theme pink", "pink"),
            ("export plan.ron out.pdf --colour pink", "open-sides"),
            ("export plan.ron out.pdf --hall", "--hall"),
            ("export plan.ron out.pdf --sheet cover", "cover"),
            ("export plan.ron out.svg --sheet statistics", "PDF"),
            ("export plan.ron out.pdf --sheet statistics --scale 1:100", "PDF"),
            ("export a.ron b.pdf c.pdf", "c.pdf"),
            ("--lang de", "de"),
            ("a.ron b.ron", "b.ron"),
            ("a.ron info b.ron", "a.ron"),
        ] {
            let said = refused(line);
            assert!(said.contains(part) && said.contains("--help"), "{line}: {said}");
        }
    }

    #[test]
    fn the_language_is_known_before_the_rest() {
        let of = |line: &str| lang_of(&line.split_whitespace().map(Into::into).collect::<Vec<OsString>>());
        assert_eq!(of("fairwright info --lang=ru"), Some(Lang::Ru));
        assert_eq!(of("fairwright --lang zh-cn --wrong"), Some(Lang::ZhCn));
        assert_eq!(of("fairwright -- --lang ru"), None);
        assert_eq!(of("fairwright --lang"), None);
    }

    #[test]
    fn help_is_in_the_readers_language() {
        for (lang, part) in [(Lang::En, "Usage:"), (Lang::ZhCn, "用法"), (Lang::Ru, "Использование")] {
            for command in ["--help", "export --help", "info -h", "sample --help"] {
                let args = std::iter::once("fairwright").chain(command.split_whitespace()).map(Into::into).collect();
                let Ok(Parsed::Tell(help)) = parse(args, Words::of(lang)) else { panic!("{command}") };
                assert!(help.contains(part) && help.contains("--lang"), "{help}");
                assert!(!help.contains("[possible") && !help.contains("cli-"), "{help}");
            }
        }
    }
}
