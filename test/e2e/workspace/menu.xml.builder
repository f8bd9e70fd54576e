xml.instruct!
xml.Response do
  xml.Gather action: "/menu" do
    xml.Say "Press one", voice: "alice"
  end
  xml.Diall @number
end
