from flask import Flask, Response

app = Flask(__name__)


@app.route("/answer")
def answer(name="Ada"):
    return Response(f"""<?xml version="1.0" encoding="UTF-8"?>
<Response>
  <Say voice="alice">Hello {name}</Say>
  <Diall timeout="20">+14155550123</Diall>
  
</Response>""", mimetype="text/xml")
