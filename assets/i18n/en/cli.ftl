cli-about = Lay out an exhibition hall and its forum programme in one document.
cli-about-sample = Write the sample event.
cli-about-info = Print a plan's figures: halls, areas, pavilions, countries, occupancy.
cli-about-export = Draw a plan as PDF, SVG or PNG; the file's ending says which.
cli-usage = Usage:
cli-options = Options
cli-arguments = Arguments
cli-commands = Commands
cli-help-open = Plan to open in the planner
cli-help-file = Plan to read
cli-help-sample-out = File to write
cli-help-export-out = File to write; its ending chooses the format
cli-help-force = Replace a file that exists
cli-help-lang = Language of names and messages: en, zh-CN or ru (default: the system's)
cli-help-help = Show this help
cli-help-version = Show the version
cli-help-info-format = Form of the figures: text or json (default: text)
cli-help-hall = Only the hall of this name (default: all for PDF, the first for pictures)
cli-help-date = Date printed on the plan (default: the plan's own)
cli-help-paper = Paper: a0 to a4 or ansi-a to ansi-e (default for PDF: a1; pictures: none)
cli-help-scale = Scale on paper, such as 1:200, tiled where needed, or fit (default: fit)
cli-help-width = Width of a PNG in pixels (default: { $width })
cli-help-theme = Colours: light, dark or print (default: print for PDF, light for pictures)
cli-see-help = Use --help to see what can be asked for.
cli-stdout = The output could not be written: { $reason }
cli-exists = { $what } Use --force to replace it.
cli-unknown-argument = Unexpected argument “{ $argument }”.
cli-missing = Missing: { $arguments }
cli-missing-value = A value is missing after { $argument }.
cli-twice = { $argument } cannot be used here, or was given twice.
cli-wrong = These arguments cannot be understood: { $reason }
cli-bad-lang = Expected the language en, zh-CN or ru, found “{ $found }”.
cli-bad-info-format = Expected the form text or json, found “{ $found }”.
cli-bad-ending = Expected a file name that ends in .pdf, .svg or .png, found “{ $name }”.
cli-bad-paper = Expected paper from a0 to a4 or ansi-a to ansi-e, found “{ $found }”.
cli-bad-scale = Expected fit or a scale from 1:10 to 1:1000000, found “{ $found }”.
cli-bad-width = Expected a width in whole pixels, found “{ $found }”.
cli-bad-date = Expected a date such as 2021-08-23, found “{ $found }”.
cli-bad-theme = Expected the colours light, dark or print, found “{ $found }”.
cli-width-png-only = A width in pixels is for PNG only.
cli-scale-needs-paper = A scale needs paper: give --paper too.
cli-no-such-hall = There is no hall “{ $name }”. The plan has: { $halls }
cli-first-hall = The picture shows { $hall }, the first of { $count } halls; choose another with --hall.
cli-halls = Halls
cli-booths = Booths
cli-pavilions = Pavilions
cli-countries = Countries
cli-exhibitors = Exhibitors
cli-size = Size
cli-gross = Gross
cli-net = Net
cli-net-share = Net of gross
cli-occupancy = Occupancy
cli-total = Total
cli-count = Count
cli-target = Target
cli-planned = Planned
cli-contracted = Contracted
cli-no-name = Unnamed event
cli-people = { $exhibitors ->
        [one] { $exhibitors } exhibitor
       *[other] { $exhibitors } exhibitors
    }, { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
cli-no-window = The planner's window could not be opened: { $reason }
cli-no-display = The planner needs a display for its window; sample, info and export work without one.
