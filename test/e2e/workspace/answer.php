<?php
header('Content-Type: text/xml');
$name = $_GET['name'] ?? 'Ada';
echo <<<ANSWER
<?xml version="1.0" encoding="UTF-8"?>
<Response>
  <Say voice="alice">Hello {$name}</Say>
  <Diall timeout="20">+14155550123</Diall>
  
</Response>
ANSWER;
