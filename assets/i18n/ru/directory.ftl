directory-edit = Изменить ячейку
directory-copy = Копировать
directory-fill-down = Заполнить вниз
directory-show = Показать на плане
directory-show-booth = Показать стенд { $number } на плане
directory-remove = Удалить
directory-sort-up = По возрастанию
directory-sort-down = По убыванию
directory-filter-by = Фильтр по столбцу
directory-hide-column = Скрыть столбец
directory-column-width = Ширина столбца
directory-empty = Пусто
directory-filled = Не пусто
directory-holds = Содержит слова
directory-at-least = Не меньше
directory-at-most = Не больше
directory-from = С даты
directory-until = По дату
directory-chip-holds = { $column }: «{ $value }»
directory-chip-is = { $column }: { $value }
directory-chip-at-least = { $column } ≥ { $value }
directory-chip-at-most = { $column } ≤ { $value }
directory-chip-from = { $column } с { $value }
directory-chip-until = { $column } по { $value }
directory-take-condition = Снять условие: { $condition }
directory-save-view = Сохранить вид
directory-new-view = Мой вид
directory-view-name = Название вида
directory-rename-view = Переименовать
directory-remove-view = Удалить вид «{ $name }»
directory-search = Поиск в таблице
directory-filter = Фильтр
directory-columns = Столбцы
directory-usual-columns = Обычные столбцы
directory-export = Экспорт вида
directory-export-title = Экспорт: { $name }
directory-export-for = Для чего
directory-export-excel = Для Excel
directory-export-other = Другие программы
directory-export-text = Файл CSV в UTF-8: строки и столбцы как на экране, дробная часть через точку, в первом столбце идентификаторы записей, поэтому таблицу можно вставить обратно.
directory-add-exhibitor = Добавить экспонента
directory-add-booth = Рисовать стенды
directory-add-pavilion = Добавить павильон
directory-nothing-marked = Выберите строку, и здесь появятся все её данные.
directory-nothing-on-plan = Ничего из этого на плане ещё нет.
directory-no-booth = Стенда пока нет. Перетащите экспонента на план или выберите его в карточке стенда.
directory-part-contact = Контакты
directory-part-wishes = Пожелания
directory-part-shows = Что показывает
directory-part-figures = Показатели
directory-none-here = Подходящих строк нет
directory-none-here-why = Поиск, фильтры или вид не оставили ни одной строки.
directory-show-all = Показать все строки
directory-no-exhibitors = Экспонентов пока нет
directory-no-exhibitors-why = Добавьте первого или скопируйте список в таблице и вставьте его сюда (Ctrl+V).
directory-no-booths = Стендов пока нет
directory-no-booths-why = Стенды рисуют на плане.
directory-no-pavilions = Павильонов пока нет
directory-no-pavilions-why = Павильон объединяет стенды под одним названием, например страны.
directory-paste = Вставить
directory-paste-unknown = Пропущены, таких столбцов нет: { $columns }
directory-paste-nothing = Ничего не изменится.
directory-paste-line = Строка { $line }
directory-some-refused = { $n ->
    [one] Не принята { $n } ячейка
    [few] Не приняты { $n } ячейки
   *[other] Не принято { $n } ячеек
}: { $reason }
directory-copied = { $n ->
    [one] Скопирована { $n } ячейка
    [few] Скопированы { $n } ячейки
   *[other] Скопировано { $n } ячеек
}
directory-rows = { $n ->
    [one] { $n } строка
    [few] { $n } строки
   *[other] { $n } строк
}
directory-marked = { $n ->
    [one] Выбрана { $n } строка из { $all }
    [few] Выбраны { $n } строки из { $all }
   *[other] Выбрано { $n } строк из { $all }
}
directory-records = { $n ->
    [one] { $n } запись
    [few] { $n } записи
   *[other] { $n } записей
}
directory-export-what = { $rows ->
    [one] { $rows } строка
    [few] { $rows } строки
   *[other] { $rows } строк
}, { $columns ->
    [one] { $columns } столбец
    [few] { $columns } столбца
   *[other] { $columns } столбцов
}
directory-paste-title = Вставить { $n ->
    [one] { $n } строку
    [few] { $n } строки
   *[other] { $n } строк
}
directory-paste-added = { $n ->
    [one] { $n } новая запись
    [few] { $n } новые записи
   *[other] { $n } новых записей
}
directory-paste-changed = { $n ->
    [one] Изменится { $n } запись
    [few] Изменятся { $n } записи
   *[other] Изменится { $n } записей
}
directory-paste-refused = { $n ->
    [one] Не принята { $n } ячейка
    [few] Не приняты { $n } ячейки
   *[other] Не принято { $n } ячеек
}
directory-paste-more = { $n ->
    [one] и ещё { $n }
    [few] и ещё { $n }
   *[other] и ещё { $n }
}
