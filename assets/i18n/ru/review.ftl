review-statistics = статистика
review-all-halls = Все залы
review-hall = Показатели для
review-print = Печать…
review-print-tip = Все разделы на листах A4 в PDF
review-choose = Выбрать таблицу «{ $table }» для копирования
review-copy = Копировать «{ $table }» для электронной таблицы
review-csv = Экспортировать «{ $table }» в CSV…
review-copied = Скопировано: { $what }
review-click-booths = Щёлкните, чтобы показать эти стенды на плане
review-click-exhibitor = Щёлкните, чтобы показать экспонента в каталоге
review-no-booths = Таких стендов нет.
review-empty = Считать пока нечего. Разместите стенды на плане и внесите экспонентов в каталог.
review-elsewhere = { $n ->
        [one] Ещё { $n } стенд находится в других залах.
        [few] Ещё { $n } стенда находятся в других залах.
       *[other] Ещё { $n } стендов находятся в других залах.
    }
review-status-part = Показать на плане: { $figures }
review-copy-figure = Щёлкните, чтобы скопировать число
