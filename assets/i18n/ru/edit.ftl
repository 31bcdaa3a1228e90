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
    [layout] { $n ->
        [1] вариант
        [one] { $n } вариант
        [few] { $n } варианта
       *[other] { $n } вариантов
    }
    [hall] { $n ->
        [1] зал
        [one] { $n } зал
        [few] { $n } зала
       *[other] { $n } залов
    }
    [pavilion] { $n ->
        [1] павильон
        [one] { $n } павильон
        [few] { $n } павильона
       *[other] { $n } павильонов
    }
    [exhibitor] { $n ->
        [1] экспонента
        [one] { $n } экспонента
        [few] { $n } экспонентов
       *[other] { $n } экспонентов
    }
    [event] { $n ->
        [1] мероприятие
        [one] { $n } мероприятие
        [few] { $n } мероприятия
       *[other] { $n } мероприятий
    }
    [rate-card] { $n ->
        [1] прайс-лист
        [one] { $n } прайс-лист
        [few] { $n } прайс-листа
       *[other] { $n } прайс-листов
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
edit-free = Освободить: { edit-what }
edit-duplicate = Дублировать { edit-what }
edit-array = Размножить { edit-what }: { $rows } × { $columns }
edit-paste = Вставить { edit-what }
edit-add = Добавить { edit-what }
edit-set = Изменить { edit-what }: { $field }
edit-renumber = Пронумеровать { edit-what }
edit-row = Поставить ряд: { $n ->
    [one] { $n } стенд
    [few] { $n } стенда
   *[other] { $n } стендов
}
edit-split = Разделить { edit-what } на { $pieces }
edit-cut-corner = Срезать { edit-what } с угла
edit-merge = Объединить { edit-what } в { $number }
edit-corner-move = Изменить { edit-what }: перенос вершины
edit-corner-insert = Изменить { edit-what }: новая вершина
edit-corner-remove = Изменить { edit-what }: удаление вершины
edit-outline = Изменить { edit-what }: контур
edit-order-halls = Изменить порядок залов
edit-order-pavilions = Изменить порядок павильонов
edit-field-number = номер
edit-field-kind = вид
edit-field-height = высота
edit-field-upper-deck = второй этаж
edit-field-open-sides = открытые стороны
edit-field-pavilion = павильон
edit-field-notes = примечания
edit-field-status = статус
edit-field-exhibitor = экспонент
edit-field-co-exhibitors = соэкспоненты
edit-field-services = услуги
edit-field-price = цена
edit-field-discount = скидка
edit-field-fascia = фризовая надпись
edit-field-contractor = застройщик стенда
edit-field-approval = согласование стенда
edit-field-received = дата получения
edit-field-decided = дата решения
edit-field-remarks = замечания
edit-field-deposit = депозит
edit-field-move-in = время монтажа
edit-field-name = название
edit-field-north = направление на север
edit-field-storey = этаж
edit-field-sprinklers = спринклеры
edit-field-leased = арендованная площадь
edit-field-clear-height = высота в свету
edit-field-floor-load = нагрузка на пол
edit-field-countries = страны
edit-field-color = цвет
edit-field-target = целевая площадь
edit-field-organiser = организатор
edit-field-country = страна
edit-field-contact = контакты
edit-field-products = экспонаты
edit-field-wishes = пожелания
edit-field-attendance = форма участия
edit-field-contracted = площадь по договору
edit-field-not-beside = нежелательные соседи
edit-field-venue = площадка
edit-field-first-day = первый день
edit-field-last-day = последний день
edit-field-revision = версия
edit-field-plan-date = дата плана
edit-field-currency = валюта
edit-field-premium = надбавка за открытые стороны
edit-field-upper-deck-price = цена второго яруса
edit-field-service-prices = цены услуг
edit-field-fees = сборы
edit-field-approval-deadline = срок согласования стендов
edit-field-fascia-deadline = срок фризовых надписей
edit-field-fascia-limit = ширина фриза
edit-field-module = модуль стандартной застройки
edit-field-thickness = толщина
edit-field-section = сечение
edit-field-swing = открывание
edit-field-width = ширина
edit-field-label = метка
edit-field-power = электроснабжение
edit-field-water = вода
edit-field-air = сжатый воздух
edit-field-internet = интернет
edit-field-drain = слив
edit-field-load = нагрузка
edit-field-text = содержание
edit-field-text-height = высота текста
edit-field-offset = отступ
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
edit-text-nowhere = У этого объекта нет текста, который можно изменить.
edit-refused-not-for = Это действие не применимо, если выбрать { edit-what }.
edit-refused-length = Длина должна быть больше нуля и не более { $limit }, а не { $found }.
edit-refused-long-text = В тексте может быть не более { $limit } знаков, а не { $found }.
edit-refused-area = Площадь должна быть больше нуля и не более { $limit }, а не { $found }.
edit-refused-phases = Для электропитания нужна хотя бы одна фаза.
edit-refused-number = В этом зале уже есть стенд с номером { $number }.
edit-refused-deck = Площадь второго этажа должна быть больше нуля и не более { $most }, а не { $found }.
edit-refused-pavilion = Этого павильона больше нет в плане.
edit-refused-exhibitor = Этого экспонента больше нет в плане.
edit-refused-block = Стенд { $number } занимает { $holder }; сначала освободите его, затем блокируйте.
edit-refused-blocked = Стенд { $number } заблокирован; сначала сделайте его свободным.
edit-refused-price = Цена не может быть отрицательной или больше триллиона.
edit-refused-percent = Доля должна быть от 0 до { $most } процентов.
edit-refused-not-lapsed = У этих стендов нет истёкшего удержания.
edit-refused-raw-only = Согласование нужно только для необорудованной площади: { edit-what }.
edit-refused-shell-only = Фриз бывает только у стандартной застройки: { edit-what }.
edit-refused-decided = Решение по проекту не может быть раньше его получения.
edit-refused-fees = В прайс-листе может быть не больше { $most } сборов, а не { $found }.
edit-refused-fascia-limit = Ширина фриза — от { $least } до { $most } полуширинных знаков, а не { $found }.
edit-refused-module = Модуль — от { $least } до { $most }, а не { $found }.
edit-refused-aisle = Ширина прохода не может быть меньше нуля: { $found }.
edit-refused-parts = Этот стенд можно разделить на части числом от 2 до { $most }, а не { $found }.
edit-refused-cut = Разрез должен лежать между 0 и { $limit }, а не на { $found }.
edit-refused-loose = Каждая часть должна быть цельной; такой разрез оставил бы кусков: { $found }.
edit-refused-not-rectangle = Угол можно срезать только у прямоугольника, а не если выбрать { edit-what }.
edit-refused-merge = Для объединения выберите не менее 2 стендов и ничего кроме; стендов выбрано: { $found }.
edit-refused-survivor = Остаться должен номер одного из объединяемых стендов.
edit-refused-apart = Чтобы объединить { edit-what }, они должны соприкасаться сторонами без зазоров.
edit-refused-merge-sales = У стендов { $first } и { $second } разные держатели; сначала освободите один из них.
edit-refused-corner = Такой вершины нет.
edit-refused-outline = Такая форма невозможна, если изменить { edit-what }.
edit-refused-few-corners = У контура должно быть не менее 3 вершин, а не { $found }.
edit-refused-many-corners = У контура может быть не более { $most } вершин, а не { $found }.
edit-refused-same-corner = Две соседние вершины не могут совпадать.
edit-refused-crossing = Стороны контура не могут пересекаться.
edit-refused-last-hall = В плане должен быть хотя бы один зал.
edit-refused-sides = У стенда не более 4 открытых сторон, а не { $found }.
edit-refused-currency = Валюта — это код из трёх букв, например CNY, а не { $found }.
edit-template-ballroom = Банкетный зал, 30 × 20 м
edit-template-standard = Выставочный зал, 60 × 40 м
edit-template-pavilion = Павильонный зал, 165 × 70 м
edit-template-large = Большой зал с колоннами, 120 × 90 м
edit-template-l = Г-образный зал с колоннами, 90 × 60 м
