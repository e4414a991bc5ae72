### status: reference translation

lots-state = Sa bunutan. Puwedeng magpalista hanggang { $until }.
lots-state-in = Sa bunutan. Nakalista na kayo. Ang bunutan: { $when }.
lots-state-drawing = Ginagawa na ngayon ang bunutan.
lots-how = Sa bunutan po ibinibigay ang mga slot. Ang bunutan: { $when }. Pare-pareho ang pagkakataon ng lahat, pati ang huling nagpalista. Mabunot man kayo o hindi, dito ninyo mababasa ang resulta.
lots-enter-label = Sumali sa bunutan
lots-entered = Nakalista na po kayo: { $event }. Wala pa kayong slot. Ang bunutan: { $when }. Mabunot man kayo o hindi, dito ninyo mababasa ang resulta.
lots-drawing = Ginagawa na po ngayon ang bunutan para sa event na ito. Bumalik po kayo pagkalipas ng ilang minuto.
lots-no-change = Sa bunutan po ibinibigay ang mga slot sa event na ito. Hindi po ninyo maililipat dito ang slot ninyo. Hindi mawawala ang slot na mayroon kayo.
lots-title = Bunutan
console-lots-ahead = Bunutan: { $when }. Mga nakalista sa ngayon: { $names }.
console-lots-drawn = Ginawa ang bunutan: { $when }.
