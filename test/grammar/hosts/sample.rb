# frozen_string_literal: true
require 'json'

SQL = <<~SQL
  SELECT * FROM orders -- newest
SQL
TEXT = <<~EOT
  Dear #{customer[:name]},
    your order \t is "ready"
  <Response>
EOT
RAW = <<-'NOTE'
  nothing #{here}
  <Response/>
  NOTE
LEGACY = <<EOS
<b>old</b>
EOS
HTML = <<~HTML.strip
  <p class="a">#{text}</p>
HTML
XML = <<~XML
  <order id="1"/>
XML
PAIR = join(<<~ONE, <<~TWO)
  one
ONE
  two
TWO
EMPTY = '' + "" + %q(<Responses>) + %Q[<Responses #{a}>] + %w[a b].join
QUOTED = "say \"<Response>\" #{name + "a <Response>"} to 'him'" + 'it\'s'
LONG = "
  <div>#{body}</div>
"

class Order < Struct.new(:number, :total)
  class << self
    def parse(text) = new(*text.split(/<Response>|,/))
  end

  def describe(prefix = nil)
    list = [] << number << total
    body = <<~MESSAGE
      #{prefix} #{list.map { |each| "<#{each}>" }.join(', ')}
      Goodbye
    MESSAGE
    body.lines.map(&:chomp).reject(&:empty?)
  end
end

puts Order.parse('1,2.5').describe("a").inspect unless $stdout.closed?
x = 1 <<2
y = x <<-1
