//! `fairwright export FILE OUT.csv`: a sheet of the directory, every row and column, or the list of services.

use super::complaint::Complaint;
use crate::export::{self, Overwrite};
use crate::table::{self, Bom, Data, Ids, ServicesBy, Sheet};
use crate::words::Words;
use std::path::PathBuf;

/// Which list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A sheet of the directory.
    Sheet(Sheet),
    /// What booths take from floor boxes, for the hall's technicians.
    Services,
}

impl Kind {
    /// The list of a name.
    pub(super) fn of(name: &str) -> Option<Self> {
        if name == "services" {
            return Some(Self::Services);
        }
        Sheet::ALL.into_iter().find(|sheet| sheet.code() == name).map(Self::Sheet)
    }
}

/// A list as it was asked for.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Request {
    pub file: PathBuf,
    pub to: PathBuf,
    pub overwrite: Overwrite,
    pub kind: Kind,
    pub bom: Bom,
}

/// Writes the list.
pub(super) fn run(request: &Request, words: Words) -> Result<(), Complaint> {
    export::may_write(&request.to, request.overwrite)?;
    let project = super::open(&request.file)?;
    let table = match request.kind {
        Kind::Services => table::service_list(&project, words, ServicesBy::default()),
        Kind::Sheet(sheet) => {
            let data = Data::of(&project);
            let rows = table::View::built_in(sheet, table::BuiltIn::All).sorted(&data, words);
            table::list(&data, words, sheet, &rows, sheet.columns(), Ids::With)
        }
    };
    export::write(&request.to, &table::csv(&table, words, request.bom), request.overwrite)?;
    Ok(())
}
