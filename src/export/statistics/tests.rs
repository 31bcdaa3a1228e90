//! Statistics on paper: sheets, bookmarks, the same bytes every time, and what cannot be made.

use super::*;
use crate::progress::Unwatched;

fn made(project: &Project, job: &StatisticsJob) -> Vec<u8> {
    statistics(project, job, &mut Unwatched).unwrap()
}

#[test]
fn the_sample_is_put_on_a4_in_every_language_the_same_every_time() {
    let project = crate::sample::event();
    for lang in Lang::ALL {
        let job = StatisticsJob::new(lang);
        let pdf = made(&project, &job);
        assert!(pdf.starts_with(b"%PDF-") && pdf == made(&project, &job));
    }
}

#[test]
fn tables_go_on_overleaf_with_their_heads() {
    let project = crate::sample::synthetic(2000, 3);
    let words = Words::of(Lang::En);
    let report = report(&project, Scope::All, words);
    let job = StatisticsJob::new(Lang::En);
    let hall = project.halls_in_order().first().map(|(id, _)| *id).unwrap();
    let sheet = page::Sheet::new(job.paper, head(&project, &job, hall));
    let sheets = pages(&report, &sheet, words);
    assert!(sheets.len() > 3, "{}", sheets.len());
    let mut rows = 0;
    for (index, parts) in sheets.iter().enumerate() {
        let is_row = |part: &Part<'_>| matches!(part, Part::Row(..));
        rows += parts.iter().filter(|placed| is_row(&placed.part)).count();
        assert!(!is_row(&parts[0].part), "sheet {index} begins with a row without heads");
        assert!(is_row(&parts.last().unwrap().part) || matches!(parts.last().unwrap().part, Part::Note(_)));
        let mut below = sheet.top(index);
        for placed in parts {
            assert!(placed.y >= below - 1e-9, "sheet {index}: parts overlap");
            below = placed.y + sheet.height_of(&placed.part);
            assert!(below <= sheet.bottom() + 1e-9, "sheet {index}: below the foot");
        }
    }
    let all: usize = report.chapters.iter().flat_map(|chapter| &chapter.boards).map(|b| b.table.rows.len()).sum();
    assert_eq!(rows, all, "every row is on some sheet, once");
}

#[test]
fn what_cannot_be_made_is_refused() {
    let refused = |project: &Project, scope| {
        let job = StatisticsJob { scope, ..StatisticsJob::new(Lang::En) };
        statistics(project, &job, &mut Unwatched).unwrap_err()
    };
    assert_eq!(refused(&Project::default(), Scope::All), ExportError::NoHall);
    assert_eq!(refused(&crate::sample::event(), Scope::Hall(HallId::from_u64(1))), ExportError::UnknownHall);
    let stopped = statistics(&crate::sample::event(), &StatisticsJob::new(Lang::En), &mut |_: f32| false);
    assert_eq!(stopped, Err(ExportError::Stopped));
}
