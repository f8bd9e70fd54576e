import { describe, it } from "node:test";
import { maskBlade } from "../../../server/src/hosts/templates/blade";
import { checkMask } from "../support/check-mask";

const check = (text: string, shown: string) => checkMask(maskBlade, text, shown);

describe("Blade", () => {
  it("writes values, raw too", () =>
    check(
      `<Say voice="{{ $a['}}'] }}">{!! $b !!}<?= $c ?>@include('d')</Say>`,
      `<Say voice="‹value $a['}}']›">‹value $b›‹value $c›‹value include('d')›</Say>`,
    ));
  it("opens, turns over and closes", () =>
    check(
      "@if ($a(1)) 1 @elseif($b) 2 @else 3 @endif @forelse ($a as $b)x @empty y @endforelse",
      "‹open if ($a(1))› 1 ‹else elseif($b)› 2 ‹else else› 3 ‹close endif› ‹open forelse ($a as $b)›x ‹else empty› y ‹close endforelse›",
    ));
  it("knows sections with content from those with a text", () =>
    check("@section('a', 'b')@section('c')x @stop", "‹value section('a', 'b')›‹open section('c')›x ‹close stop›"));
  it("drops comments and code that writes nothing", () =>
    check(
      "{{-- {{ $a }} --}}@php $a = '<'; @endphp @php($b = 1) @csrf",
      "‹comment {{ $a }}›‹comment $a = '<';› ‹comment php($b = 1)› ‹comment csrf›",
    ));
  it("does not know what components become", () => {
    check("<x-say text='{{ $a }}'><Pause/></x-say>", "<‹value x-say› text='‹value $a›'><Pause/></‹value x-say›>");
    check("<livewire:call.menu />x-y", "<‹value livewire:call.menu› />x-y");
  });
  it("leaves addresses and doubled signs alone", () => check("a@if.example @@if {{ $a", "a@if.example @@if {{ $a"));
});
