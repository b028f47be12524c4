// Older Office shows panes in Internet Explorer 11, which knows no modules: it runs this and nothing else. Plain ES5, no library.
(function () {
  function say() {
    var pane = document.getElementById('pane');
    var page = pane.getAttribute('data-web');
    var box = document.createElement('div');
    box.setAttribute('role', 'alert');
    box.style.cssText = 'font: 15px/1.5 "Segoe UI", Tahoma, sans-serif; padding: 16px; color: #222';
    var lines = [
      'Bản Excel trên máy này đã cũ nên chưa chạy được Năm Rõ ngay trong Excel (cần Office 2021, Microsoft 365 hoặc Excel trên web).',
      'Anh/chị vẫn dùng được đầy đủ trên trang web, không cần cài đặt; tệp không bị gửi đi đâu. Hãy mở bằng Edge, Chrome hoặc Firefox địa chỉ:',
    ];
    for (var i = 0; i < lines.length; i++) {
      var paragraph = document.createElement('p');
      paragraph.appendChild(document.createTextNode(lines[i]));
      box.appendChild(paragraph);
    }
    var link = document.createElement('a');
    link.href = page;
    link.target = '_blank';
    link.appendChild(document.createTextNode(page));
    box.appendChild(link);
    var english = document.createElement('p');
    english.style.color = '#555';
    english.appendChild(
      document.createTextNode(
        'This version of Excel is too old for the add-in (it needs Office 2021, Microsoft 365 or Excel on the web). The web page above does the same in Edge, Chrome or Firefox.',
      ),
    );
    box.appendChild(english);
    while (pane.firstChild) pane.removeChild(pane.firstChild);
    pane.appendChild(box);
  }
  if (document.getElementById('pane')) say();
  else document.addEventListener('DOMContentLoaded', say);
})();
