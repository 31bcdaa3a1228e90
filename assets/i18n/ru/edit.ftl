# What a command works on: `kind`, `n`, `named`, `name` are set by edit::picked. In the accusative.
edit-things = { $kind ->
    [part-wall] { $n ->
        [1] стену
        [one] { $n } стену
        [few] { $n } стены
       *[other] { $n } стен
    }
    [part-column] { $n ->
        [1] колонну
        [one] { $n } колонну
        [few] { $n } колонны
       *[other] { $n } колонн
    }
    [part-door] { $n ->
        [1] дверь
        [one] { $n } дверь
        [few] { $n } двери
       *[other] { $n } дверей
    }
    [part-safety] { $n ->
        [1] средство безопасности
        [one] { $n } средство безопасности
        [few] { $n } средства безопасности
       *[other] { $n } средств безопасности
    }
    [part-supply] { $n ->
        [1] напольный люк
        [one] { $n } напольный люк
        [few] { $n } напольных люка
       *[other] { $n } напольных люков
    }
    [part-rigging] { $n ->
        [1] точку подвеса
        [one] { $n } точку подвеса
        [few] { $n } точки подвеса
       *[other] { $n } точек подвеса
    }
    [part-region] { $n ->
        [1] область павильона
        [one] { $n } область павильонов
        [few] { $n } области павильонов
       *[other] { $n } областей павильонов
    }
    [part-zone] { $n ->
        [1] зону
        [one] { $n } зону
        [few] { $n } зоны
       *[other] { $n } зон
    }
    [part-booth] { $n ->
        [1] стенд
        [one] { $n } стенд
        [few] { $n } стенда
       *[other] { $n } стендов
    }
    [part-amenity] { $n ->
        [1] объект обслуживания
        [one] { $n } объект обслуживания
        [few] { $n } объекта обслуживания
       *[other] { $n } объектов обслуживания
    }
    [part-note] { $n ->
        [1] текст
        [one] { $n } текст
        [few] { $n } текста
       *[other] { $n } текстов
    }
    [part-dimension] { $n ->
        [1] размер
        [one] { $n } размер
        [few] { $n } размера
       *[other] { $n } размеров
    }
   *[mixed] { $n ->
        [1] объект
        [one] { $n } объект
        [few] { $n } объекта
       *[other] { $n } объектов
    }
}
edit-what = { $named ->
    [yes] { edit-things } { $name }
   *[no] { edit-things }
}
edit-move = Переместить { edit-what }
edit-nudge = Сдвинуть { edit-what }
edit-turn = Повернуть { edit-what }
edit-mirror-left-right = Отразить { edit-what } слева направо
edit-mirror-top-bottom = Отразить { edit-what } сверху вниз
edit-resize = Изменить { edit-what } (размер)
edit-same-size = Уравнять { edit-what } по размеру
edit-align-left = Выровнять { edit-what } по левому краю
edit-align-center = Центрировать { edit-what } по горизонтали
edit-align-right = Выровнять { edit-what } по правому краю
edit-align-top = Выровнять { edit-what } по верхнему краю
edit-align-middle = Центрировать { edit-what } по вертикали
edit-align-bottom = Выровнять { edit-what } по нижнему краю
edit-distribute-horizontal = Распределить { edit-what } по горизонтали
edit-distribute-vertical = Распределить { edit-what } по вертикали
edit-order-front = Переместить { edit-what } на передний план
edit-order-forward = Переместить { edit-what } вперёд
edit-order-backward = Переместить { edit-what } назад
edit-order-back = Переместить { edit-what } на задний план
edit-group = Сгруппировать { edit-what }
edit-ungroup = Разгруппировать { edit-what }
edit-lock = Закрепить { edit-what }
edit-unlock = Открепить { edit-what }
edit-delete = Удалить { edit-what }
edit-duplicate = Дублировать { edit-what }
edit-array = Размножить { edit-what }: { $rows } × { $columns }
edit-paste = Вставить { edit-what }
edit-add = Добавить { edit-what }
edit-refused-nothing = Ничего не выбрано.
edit-refused-locked = Сначала открепите { edit-what }.
edit-refused-hall = Этого зала больше нет в плане.
edit-refused-off-plan = План простирается на { $limit } от начала координат; объект оказался бы за его пределами.
edit-refused-flat = Ширина и глубина не могут быть нулевыми.
edit-refused-not-positive = Ширина и глубина должны быть больше нуля, а не { $found }.
edit-refused-no-size = Ширину и глубину нельзя задать, если выбрать { edit-what }.
edit-refused-geometry = Такая форма не подходит для объекта этого вида.
edit-refused-distribute = Для распределения выберите не менее 3 объектов или групп; выбрано: { $found }.
edit-refused-same-size = Выберите не менее 2 объектов, у которых есть ширина и глубина; выбрано: { $found }.
edit-refused-group = Для группировки выберите не менее 2 объектов; выбрано: { $found }.
edit-refused-ungroup = Среди выбранного нет группы: { edit-what }.
edit-refused-array = Нужны хотя бы 1 строка и 1 столбец.
edit-refused-paste = Нечего вставить в этот план.
edit-refused-too-many = За один раз можно добавить не более { $most } объектов, а не { $found }.
edit-set-text = Изменить текст: «{ $text }»
edit-text-nowhere = У этого объекта нет текста, который можно изменить.
