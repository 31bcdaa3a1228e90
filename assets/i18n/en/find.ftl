find-field = Find
find-hint = Find booths, exhibitors, countries, people
find-how = A number, or a name in any language. Pinyin and initials work too: huawei or hw finds 华为.
find-keys = ↑ ↓ choose    Enter show on the plan    Ctrl+K commands    Esc close
find-recent = Found lately
find-commands = Commands
find-booths = Booths
find-exhibitors = Exhibitors
find-countries = Countries
find-people = People
find-pavilions = Pavilions
find-halls = Halls
find-places = Places and notes
find-no-booth = no booth yet
find-contact = contact { $name }
find-count-exhibitors = { $n ->
    [one] { $n } exhibitor
   *[other] { $n } exhibitors
}
find-count-booths = { $n ->
    [one] { $n } booth
   *[other] { $n } booths
}
find-show-all = Show all { $n }
find-nowhere = { $name } has no place on the plan.
