//! What every format has in common: the same bytes each time, every number, the languages, refusals.

use super::*;
use crate::model::{Hall, Id, Part, Project};
use crate::progress::Unwatched;
use crate::sample::synthetic;
use crate::words::{Lang, LocalText};
use std::sync::Arc;

fn bytes(project: &Project, job: &Job) -> Vec<u8> {
    export(project, job, &mut Unwatched).unwrap()
}

fn numbers(project: &Project) -> Vec<String> {
    project.booths().map(|(_, _, booth)| booth.number.clone()).filter(|number| !number.is_empty()).collect()
}

#[test]
fn the_same_plan_gives_the_same_bytes() {
    let project = synthetic(40, 3);
    for format in Format::ALL {
        for paper in [None, Some(Paper::A3)] {
            let mut job = Job::new(format, Lang::ZhCn);
            (job.paper, job.width) = (paper, 600);
            assert!(bytes(&project, &job) == bytes(&project, &job), "{format:?} {paper:?}");
        }
    }
}

#[test]
fn every_booth_number_is_a_text_of_its_own_at_any_scale() {
    let project = synthetic(120, 5);
    for (paper, scale) in [(None, Scale::Fit), (Some(Paper::A0), Scale::Fit), (Some(Paper::A4), Scale::OneTo(5000))] {
        let mut job = Job::new(Format::Svg, Lang::Ru);
        (job.paper, job.scale) = (paper, scale);
        let svg = String::from_utf8(bytes(&project, &job)).unwrap();
        for number in numbers(&project) {
            assert!(svg.contains(&format!(">{number}</text>")), "{paper:?}: {number}");
        }
        assert!(!svg.contains("<script") && !svg.contains("href=\"http"));
    }
}

#[test]
fn a_plan_larger_than_the_page_becomes_a_key_sheet_and_tiles() {
    let project = synthetic(120, 5);
    let mut job = Job::new(Format::Pdf, Lang::En);
    job.paper = Some(Paper::A4);
    let pages = |bytes: &[u8]| String::from_utf8_lossy(bytes).matches("/MediaBox").count();
    let fitted = bytes(&project, &job);
    assert!(fitted.starts_with(b"%PDF-1."));
    job.scale = Scale::OneTo(100);
    let tiled = bytes(&project, &job);
    assert!(pages(&fitted) == 1 && pages(&tiled) > 4, "{} and {}", pages(&fitted), pages(&tiled));
    (job.format, job.width) = (Format::Png, 800);
    assert!(matches!(export(&project, &job, &mut Unwatched), Err(ExportError::NotOneSheet { sheets }) if sheets > 3));
    (job.format, job.scale) = (Format::Pdf, Scale::OneTo(10));
    assert!(matches!(export(&project, &job, &mut Unwatched), Err(ExportError::TooManySheets { .. })));
}

#[test]
fn a_png_has_the_width_asked_for() {
    let mut job = Job::new(Format::Png, Lang::En);
    job.width = 640;
    let file = bytes(&synthetic(12, 1), &job);
    let reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().unwrap();
    assert_eq!(reader.info().width, 640);
    for width in [0, 4_000_000] {
        job.width = width;
        let refused = export(&synthetic(12, 1), &job, &mut Unwatched);
        assert!(matches!(refused, Err(ExportError::PictureSize { .. })), "{width}");
    }
}

#[test]
fn an_export_can_be_stopped() {
    let project = synthetic(40, 3);
    for format in Format::ALL {
        let mut calls = 0;
        let mut stop = |done: f32| {
            assert!((0.0..=1.0).contains(&done));
            calls += 1;
            false
        };
        assert_eq!(export(&project, &Job::new(format, Lang::En), &mut stop), Err(ExportError::Stopped));
        assert_eq!(calls, 1);
    }
}

#[test]
fn what_cannot_be_drawn_is_refused() {
    let mut job = Job::new(Format::Svg, Lang::En);
    assert_eq!(export(&Project::default(), &job, &mut Unwatched), Err(ExportError::NoHall));
    job.hall = Some(Id::from_u64(99));
    assert_eq!(export(&synthetic(1, 1), &job, &mut Unwatched), Err(ExportError::UnknownHall));
}

#[test]
fn signs_in_names_cannot_break_a_file() {
    let mut project = synthetic(3, 1);
    let (id, hall) = project.halls.iter().next().map(|(id, hall)| (*id, Hall::clone(hall))).unwrap();
    let name = LocalText::en("<b>&\"'\u{1}\u{202e} 龘 \u{1F600}");
    project.halls.insert(id, Arc::new(Hall { name, ..hall }));
    for format in Format::ALL {
        let mut job = Job::new(format, Lang::En);
        job.width = 300;
        let file = bytes(&project, &job);
        if format == Format::Svg {
            assert!(String::from_utf8(file).unwrap().contains("&lt;b&gt;&amp;&quot;"));
        }
    }
}

#[test]
fn the_legend_shows_only_what_is_there() {
    let mut project = synthetic(30, 3);
    let mut job = Job::new(Format::Svg, Lang::En);
    job.paper = Some(Paper::A1);
    let has = |project: &Project, word: &str| {
        String::from_utf8(bytes(project, &job)).unwrap().contains(&format!(">{word}</text>"))
    };
    assert!(has(&project, "Fire exit"));
    for (floor, items) in &project.floors.clone() {
        let kept = items.iter().filter(|(_, item)| !matches!(item.part, Part::Door(_)));
        project.floors.insert(*floor, kept.map(|(id, item)| (*id, item.clone())).collect());
    }
    assert!(!has(&project, "Fire exit"));
}

#[test]
fn halls_of_any_shape_fit_on_any_paper() {
    use crate::geometry::{Point, Polygon, Rect, Size};
    for (width, depth) in [(3000, 3000), (20_000, 150_000), (400_000, 9000), (9_000_000, 9_000_000)] {
        let mut project = synthetic(0, 1);
        let (id, hall) = project.halls.iter().next().map(|(id, hall)| (*id, Hall::clone(hall))).unwrap();
        let outline = Polygon::rect(Rect::at(Point::ORIGIN, Size::new(width, depth))).unwrap();
        project.halls.insert(id, Arc::new(Hall { outline, ..hall }));
        for paper in Paper::ALL {
            let mut job = Job::new(Format::Svg, Lang::En);
            job.paper = Some(paper);
            let drawn = export(&project, &job, &mut Unwatched);
            assert!(drawn.is_ok(), "{width} by {depth} on {paper:?}: {drawn:?}");
        }
    }
}
