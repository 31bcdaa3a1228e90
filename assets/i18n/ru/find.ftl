find-field = Найти
find-hint = Найти стенд, экспонента, страну, человека
find-how = Номер или название на любом языке. Можно и пиньинем или начальными буквами: huawei или hw найдёт 华为.
find-keys = ↑ ↓ выбор    Enter показать на плане    Ctrl+K команды    Esc закрыть
find-recent = Недавно найденное
find-commands = Команды
find-booths = Стенды
find-exhibitors = Экспоненты
find-countries = Страны
find-people = Люди
find-pavilions = Павильоны
find-halls = Залы
find-places = Места и надписи
find-no-booth = пока без стенда
find-contact = контакт: { $name }
find-count-exhibitors = { $n ->
    [one] { $n } экспонент
    [few] { $n } экспонента
   *[other] { $n } экспонентов
}
find-count-booths = { $n ->
    [one] { $n } стенд
    [few] { $n } стенда
   *[other] { $n } стендов
}
find-show-all = { $n ->
    [one] Показать { $n }
    [few] Показать все { $n }
   *[other] Показать все { $n }
}
find-nowhere = На плане нет места для: { $name }.
