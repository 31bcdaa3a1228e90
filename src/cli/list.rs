//! `fairwright export FILE OUT.csv`: a sheet of the directory, every row and column.

use super::complaint::Complaint;
use crate::export::{self, Overwrite};
use crate::table::{self, Bom, Data, Ids, Sheet};
use crate::words::Words;
use std::path::PathBuf;

/// A list as it was asked for.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Request {
    pub file: PathBuf,
    pub to: PathBuf,
    pub overwrite: Overwrite,
    pub sheet: Sheet,
    pub bom: Bom,
}

/// Writes the list.
pub(super) fn run(request: &Request, words: Words) -> Result<(), Complaint> {
    export::may_write(&request.to, request.overwrite)?;
    let data = Data::of(&super::open(&request.file)?);
    let rows = table::View::built_in(request.sheet, table::BuiltIn::All).sorted(&data, words);
    let table = table::list(&data, words, request.sheet, &rows, request.sheet.columns(), Ids::With);
    export::write(&request.to, &table::csv(&table, words, request.bom), request.overwrite)?;
    Ok(())
}
